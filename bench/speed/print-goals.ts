/** The goals, and what each phase of our build costs a report at each size. */
import { markdownTable } from '../markdown-table.ts';
import { situations } from './contender.ts';
import { goals } from './goals.ts';
import type { SpeedResult } from './result.ts';
import { printSpread, spreadOf } from './spread.ts';

export function printGoals(results: readonly SpeedResult[]): string {
  const rows = goals(results)
    .filter(({ measured }) => measured !== undefined)
    .map(({ label, atMost, measured, decimals }) => [
      label,
      String(atMost),
      printSpread(measured, decimals),
      measured !== undefined && measured.median <= atMost ? 'yes' : 'no',
    ]);
  return ['### Goals', '', ...markdownTable(['', 'at most', 'measured', 'reached'], rows), ''].join(
    '\n',
  );
}

export function printPhases(results: readonly SpeedResult[]): string {
  const named = results.flatMap(({ reports, measurements }) =>
    measurements.flatMap(({ situation, part, phases = [] }) =>
      part === 'both' ? phases.map((phase) => ({ ...phase, situation, reports })) : [],
    ),
  );
  const names = [...new Set(named.map(({ name }) => name))];
  const rows = situations.flatMap((situation) =>
    names.flatMap((name) => {
      const cells = results.flatMap(({ reports }) => {
        const own = named.filter(
          (each) => each.name === name && each.situation === situation && each.reports === reports,
        );
        return (['cpu', 'wall'] as const).map((measure) =>
          printSpread(spreadOf(own.map((each) => each[measure] / reports)), 2),
        );
      });
      return cells.every((cell) => cell === '') ? [] : [[situation, name, ...cells]];
    }),
  );
  const header = results.flatMap(({ reports }) => [
    `CPU, ${reports.toLocaleString('en')}`,
    `wall, ${reports.toLocaleString('en')}`,
  ]);
  return [
    '### Phases of our build, search included, milliseconds a report',
    '',
    ...markdownTable(['', 'phase', ...header], rows, 2),
    '',
    'As the build says itself, without the search indexer’s own program. “shards: …” are the sums of shards, of which several are at work at a time.',
    '',
  ].join('\n');
}
