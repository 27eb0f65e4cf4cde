/** What each phase cost and what the files weigh, as Markdown tables. */
import type { Usage } from '../measure/usage.ts';
import { checking } from './phases.ts';
import type { Weight } from './weigh-files.ts';

export interface DataResult {
  readonly label: string;
  readonly usage: Usage;
}

export function printData(
  results: readonly DataResult[],
  weights: readonly Weight[],
  reports: number,
): string {
  return [...costs(results, reports), '', ...sizes(weights), ''].join('\n');
}

function costs(results: readonly DataResult[], reports: number): readonly string[] {
  const checked = results.find(({ label }) => label === checking)?.usage.cpuSeconds;
  const header = ['what', 'CPU s', 'ms a report', `× ${checking}`, 'wall s', 'peak MB'];
  const rows = results.map(({ label, usage: { cpuSeconds, wallSeconds, peakMegabytes } }) => [
    label,
    number(cpuSeconds, 1),
    number(cpuSeconds && (cpuSeconds / reports) * 1000, 2),
    number(cpuSeconds && checked && cpuSeconds / checked, 2),
    number(wallSeconds, 1),
    number(peakMegabytes, 0),
  ]);
  return table(header, rows);
}

function sizes(weights: readonly Weight[]): readonly string[] {
  const rows = weights.map(({ kind, files, bytes }) => [
    kind,
    String(files),
    number(bytes / 1_000_000, 2),
    number(bytes / 1000 / Math.max(1, files), 1),
  ]);
  return table(['files', 'how many', 'MB', 'KB each'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [
    line(header),
    line(header.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ];
}

function number(value: number | undefined, decimals: number): string {
  return value === undefined ? '?' : value.toFixed(decimals);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
