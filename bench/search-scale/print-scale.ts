import type { Usage } from '../measure/usage.ts';
import type { Asked, FirstAndNext } from './ask-at-scale.ts';
import { scaleQueries } from './scale-queries.ts';

export interface Scale {
  readonly reports: number;
  readonly parts: number;
  readonly build: Usage;
  readonly size: { readonly files: number; readonly megabytes: number };
  /** As a search begins: in a large column with its newest years. */
  readonly newest: FirstAndNext;
  /** All years of a column of several parts. */
  readonly all: FirstAndNext | undefined;
}

export function printScale(scales: readonly Scale[]): string {
  return [
    'Making the index:',
    '',
    ...table(
      ['reports', 'parts', 'CPU s', 'wall s', 'peak MB', 'index MB', 'files'],
      scales.map(({ reports, parts, build, size }) => [
        String(reports),
        String(parts),
        build.cpuSeconds?.toFixed(0) ?? '?',
        build.wallSeconds.toFixed(0),
        build.peakMegabytes?.toFixed(0) ?? '?',
        size.megabytes.toFixed(1),
        String(size.files),
      ]),
    ),
    '',
    `Asking it, ${String(scaleQueries.length)} queries, median (largest); a first query by a worker that has loaded nothing, with its program, and a next one by the same worker:`,
    '',
    ...table(
      ['reports', 'years', 'first kB', 'first ms', 'next kB', 'next ms'],
      scales.flatMap(({ reports, newest, all }) => [
        askedRow(reports, all === undefined ? 'all, always' : 'newest first', newest),
        ...(all === undefined ? [] : [askedRow(reports, 'all', all)]),
      ]),
    ),
    '',
  ].join('\n');
}

function askedRow(reports: number, years: string, { first, next }: FirstAndNext): string[] {
  const cells = ({ kilobytes, milliseconds }: Asked) => [spread(kilobytes), spread(milliseconds)];
  return [String(reports), years, ...cells(first), ...cells(next)];
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${middle.toFixed(0)} (${(sorted.at(-1) ?? 0).toFixed(0)})`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
