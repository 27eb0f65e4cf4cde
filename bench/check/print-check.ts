/** What each phase cost, as a Markdown table. */
import type { Usage } from '../measure/usage.ts';
import { parsing } from './phases.ts';

export interface CheckResult {
  readonly label: string;
  readonly usage: Usage;
}

export function printCheck(results: readonly CheckResult[], reports: number): string {
  const parsed = results.find(({ label }) => label === parsing)?.usage.cpuSeconds;
  const header = ['what', 'CPU s', 'ms a report', `× ${parsing}`, 'wall s', 'peak MB'];
  const rows = results.map(({ label, usage: { cpuSeconds, wallSeconds, peakMegabytes } }) => [
    label,
    number(cpuSeconds, 1),
    number(cpuSeconds && (cpuSeconds / reports) * 1000, 2),
    number(cpuSeconds && parsed && cpuSeconds / parsed, 2),
    number(wallSeconds, 1),
    number(peakMegabytes, 0),
  ]);
  return [
    line(header),
    line(header.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
  ].join('\n');
}

function number(value: number | undefined, decimals: number): string {
  return value === undefined ? '?' : value.toFixed(decimals);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
