/** Everyone in turn, again and again: what slows the machine down for a while slows all of them down. */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender, Phase } from './contender.ts';
import { measureCommand } from './measure/measure-command.ts';
import type { Usage } from './measure/usage.ts';

export interface Result {
  readonly contender: Contender;
  readonly phase: Phase;
  /** One a run, in order. */
  readonly usages: readonly Usage[];
}

export interface Bench {
  readonly contenders: readonly Contender[];
  readonly content: string;
  /** Holds the sites; empty. */
  readonly folder: string;
  readonly reports: number;
  readonly runs: number;
  readonly log: (line: string) => void;
}

export async function runContenders(bench: Bench): Promise<readonly Result[]> {
  const results = bench.contenders.flatMap((contender) =>
    contender.phases.map((phase) => ({ contender, phase, usages: [] as Usage[] })),
  );
  for (let run = 1; run <= bench.runs; run += 1) {
    for (const contender of bench.contenders) {
      const site = join(bench.folder, contender.id);
      mkdirSync(site);
      for (const { phase, usages } of results.filter((result) => result.contender === contender)) {
        const usage = await measureCommand(phase.command({ content: bench.content, site }));
        refuseMissingPages(site, bench.reports);
        usages.push(usage);
        bench.log(
          `run ${String(run)}/${String(bench.runs)}: ${contender.label}, ${phase.label}: ${usage.wallSeconds.toFixed(1)} s`,
        );
      }
      rmSync(site, { recursive: true });
    }
  }
  return results;
}

/** Whoever leaves pages out would win. */
function refuseMissingPages(site: string, reports: number): void {
  const pages = globSync('reports/*/*/index.html', { cwd: site }).length;
  if (pages !== reports)
    throw new Error(`${String(pages)} report pages instead of ${String(reports)}`);
}
