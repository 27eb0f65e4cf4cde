/** Everyone in turn, again and again: what slows the machine down for a while slows all of them down. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure/measure-command.ts';
import type { Usage } from '../measure/usage.ts';
import { folderSize } from '../folder-size.ts';
import { changedReport, type ChangedReport } from './change-report.ts';
import {
  situations,
  type Contender,
  type ContenderId,
  type Part,
  type Situation,
  type Step,
} from './contender.ts';
import { cutTemplates, writeTemplates } from './page/cut-templates.ts';
import { refuseOtherPages, sampledPages, type Pages } from './page/sampled-pages.ts';
import { readTimings, type PhaseTime } from './timings.ts';

/** One measured command. */
export interface Measurement extends Usage {
  readonly contender: ContenderId;
  readonly situation: Situation;
  readonly part: Part;
  /** From 1. */
  readonly run: number;
  /** What the build says of itself. */
  readonly phases?: readonly PhaseTime[];
}

export type Weight = ReturnType<typeof folderSize>;

export interface Measured {
  readonly measurements: readonly Measurement[];
  /** Of what each wrote, with its search index if it has one. */
  readonly weights: Readonly<Partial<Record<ContenderId, Weight>>>;
}

export interface Bench {
  readonly contenders: readonly Contender[];
  readonly content: string;
  /** Holds the sites; empty. */
  readonly folder: string;
  readonly reports: number;
  readonly runs: number;
  /** Without what takes long and says little: see `stepsOf`. */
  readonly isBrief: boolean;
  readonly log: (line: string) => void;
}

export async function runContenders(bench: Bench): Promise<Measured> {
  const measurements: Measurement[] = [];
  const weights: Partial<Record<ContenderId, Weight>> = {};
  const changed = changedReport(bench.content);
  for (let run = 1; run <= bench.runs; run += 1) {
    const ours = new Map<Situation, Pages>();
    for (const contender of bench.contenders) {
      // Nothing is deleted before the end: on ext4, files are made more slowly for some minutes after many are deleted.
      const work = join(bench.folder, `${contender.id}-${String(run)}`);
      mkdirSync(work);
      for await (const measurement of runContender(bench, contender, work, changed, ours)) {
        measurements.push({ ...measurement, run });
        const { situation, part, cpuSeconds, wallSeconds, peakMegabytes } = measurement;
        bench.log(
          `run ${run}/${bench.runs}: ${contender.label}, ${situation}, ${part}: ` +
            `CPU ${cpuSeconds?.toFixed(2) ?? '?'} s, wall ${wallSeconds.toFixed(2)} s, peak ${peakMegabytes?.toFixed(0) ?? '?'} MB`,
        );
      }
      weights[contender.id] = folderSize(join(work, isOurs(contender) ? 'whole' : 'site'));
    }
  }
  return { measurements, weights };
}

async function* runContender(
  { content, folder, reports, isBrief }: Bench,
  contender: Contender,
  work: string,
  changed: ChangedReport,
  ours: Map<Situation, Pages>,
): AsyncGenerator<Omit<Measurement, 'run'>> {
  const folders = { content, work, templates: join(folder, 'templates.json') };
  const site = join(work, isOurs(contender) ? 'whole' : 'site');
  contender.prepare?.(folders);
  for (const situation of contender.keeps ? situations : (['cold'] as const)) {
    if (situation === 'changed') changed.change();
    try {
      for (const { part, command } of stepsOf(contender, situation, isBrief)) {
        let said = '';
        const usage = await measureCommand(command(folders), undefined, (text) => (said += text));
        yield {
          contender: contender.id,
          situation,
          part,
          ...usage,
          ...(isOurs(contender) ? { phases: readTimings(said) } : {}),
        };
      }
    } finally {
      if (situation === 'changed') changed.restore();
    }
    const pages = sampledPages(site, reports, changed.path);
    if (!isOurs(contender)) {
      refuseOtherPages(contender.label, pages, ours.get(situation));
      continue;
    }
    ours.set(situation, pages);
    if (situation === 'cold') writeTemplates(folders.templates, cutTemplates(content, site));
    const isSame = pages.get(changed.path) === ours.get('cold')?.get(changed.path);
    if (isSame === (situation === 'changed')) throw new Error(`${changed.path} when ${situation}`);
  }
}

/** In brief: our site alone is built cold only, and nobody else’s search is made. */
function stepsOf(contender: Contender, situation: Situation, isBrief: boolean): readonly Step[] {
  if (!isBrief) return contender.steps;
  return contender.steps.filter(({ part }) =>
    isOurs(contender) ? part === 'both' || situation === 'cold' : part === 'site',
  );
}

function isOurs({ id }: Contender): boolean {
  return id === 'gongkailan';
}
