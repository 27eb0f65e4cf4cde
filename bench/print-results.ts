/** Medians as a Markdown table, with ratios to the first contender's first phase: the floor. */
import { cpus, totalmem } from 'node:os';
import type { Usage } from './measure/usage.ts';
import { hasProc } from './measure/proc-meter.ts';
import { nodeMeterNote } from './measure/node-meter.ts';
import type { Result } from './run-contenders.ts';

export function printTable(results: readonly Result[], reports: number): string {
  const [floor] = results;
  if (floor === undefined) return '';
  const rows = results.map((result) => [
    result.contender.label,
    result.phase.label,
    ...cells(result, floor, ({ cpuSeconds }) => cpuSeconds, 2),
    ...cells(result, floor, ({ wallSeconds }) => wallSeconds, 2),
    ...cells(result, floor, ({ peakMegabytes }) => peakMegabytes, 0),
  ]);
  const header = ['', 'what', 'CPU s', '× floor', 'wall s', '× floor', 'peak MB', '× floor'];
  const contenders = [...new Set(results.map(({ contender }) => contender))];
  return [
    `${String(reports)} reports, median (lowest–highest) of ${String(floor.usages.length)} runs in alternation; ${machine()}`,
    '',
    line(header),
    line(header.map((_, column) => (column < 2 ? '---' : '---:'))),
    ...rows.map(line),
    '',
    ...contenders.flatMap(({ label, does, doesNot }) => [
      `- ${label} does: ${does}.`,
      `- ${label} doesn’t: ${doesNot}.`,
    ]),
    '- CPU is user and system time of the whole process tree.',
    ...(hasProc() ? [] : [`- ${nodeMeterNote}`]),
    '',
  ].join('\n');
}

export function printJson(results: readonly Result[], reports: number): string {
  return `${JSON.stringify(
    {
      reports,
      machine: machine(),
      results: results.map(({ contender, phase, usages }) => ({
        contender: contender.id,
        phase: phase.label,
        median: {
          cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
          wallSeconds: median(usages.map(({ wallSeconds }) => wallSeconds)),
          peakMegabytes: median(usages.map(({ peakMegabytes }) => peakMegabytes)),
        },
        runs: usages,
      })),
    },
    undefined,
    2,
  )}\n`;
}

/** The median with its spread, and its ratio to the floor's. */
function cells(
  { usages }: Result,
  floor: Result,
  measure: (usage: Usage) => number | undefined,
  decimals: number,
): readonly string[] {
  const values = usages.map(measure);
  const middle = median(values);
  const lowest = median(floor.usages.map(measure));
  if (middle === undefined || lowest === undefined) return ['?', '?'];
  const known = values.filter((value) => value !== undefined);
  const [from, to] = [Math.min(...known), Math.max(...known)].map((end) => end.toFixed(decimals));
  return [`${middle.toFixed(decimals)} (${from ?? ''}–${to ?? ''})`, (middle / lowest).toFixed(2)];
}

function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${process.platform} ${process.arch}, ${String(cpus().length)} × ${first?.model.trim() ?? 'CPU'}, ${String(memory)} GiB, Node ${process.version}`;
}
