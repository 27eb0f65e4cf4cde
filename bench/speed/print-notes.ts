/** When and where it was measured, and who does what. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { hasProc } from '../measure/proc-meter.ts';
import { nodeMeterNote } from '../measure/node-meter.ts';
import { projectRoot } from '../project-root.ts';
import type { Contender } from './contender.ts';

/** Commit, date, machine. */
export function occasion(): string {
  const git = (...words: string[]) =>
    spawnSync('git', words, { cwd: projectRoot, encoding: 'utf8' }).stdout.trim();
  const isChanged = git('status', '--porcelain', '--', 'src', 'bench', 'package-lock.json') !== '';
  const commit = `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`;
  const today = new Date().toISOString().slice(0, 10);
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `At commit ${commit} on ${today}: ${process.platform} ${process.arch}, ` +
    `${cpus().length} × ${first?.model.trim() ?? 'CPU'}, ${memory} GiB, Node ${process.version}.\n`
  );
}

export function notes(contenders: readonly Contender[]): string {
  return [
    ...contenders.flatMap(({ label, does, doesNot }) => [
      `- ${label} does: ${does}.`,
      `- ${label} doesn’t: ${doesNot}.`,
    ]),
    '- “search” of this project is what a build with its search index costs more than one without; “both” of a peer is one after the other.',
    '- The report pages are the same but for white space and what takes checking, other reports or our search (`bench/speed/page/ours-only.ts`): compared in every build.',
    '- From 20,000 reports on our site without its search is built cold only, and nobody else’s search is made.',
    '- CPU is user and system time of the whole process tree; peak is the largest sum of resident memory of its processes.',
    ...(hasProc() ? [] : [`- ${nodeMeterNote}`]),
    '',
  ].join('\n');
}
