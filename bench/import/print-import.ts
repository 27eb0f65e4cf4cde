/** Accuracy and time by family of layouts as a Markdown table, and what went wrong. */
import type { ManyFiles } from './import-many.ts';
import type { Trial } from './import-fixtures.ts';

interface FamilySummary {
  readonly family: string;
  readonly documents: number;
  readonly exact: number;
  /** Figures, title, year and agency are right; the narrative isn't, word for word. */
  readonly textDiffers: number;
  /** Refused where that is right, or as right as the figures. */
  readonly refusedRightly: number;
  readonly refusedWrongly: number;
  /** Imported, and not what the document says; or imported though nobody can know what it says. */
  readonly silentlyWrong: number;
  readonly medianSeconds: number;
  readonly slowestSeconds: number;
}

export function summaries(trials: readonly Trial[]): readonly FamilySummary[] {
  const families = [...new Set(trials.map(({ fixture }) => fixture.family))];
  return families.map((family) =>
    summary(
      family,
      trials.filter(({ fixture }) => fixture.family === family),
    ),
  );
}

export function printImport(trials: readonly Trial[], many: ManyFiles | undefined): string {
  const rows = [...summaries(trials), summary('**all**', trials)].map((one) => [
    one.family,
    String(one.documents),
    String(one.exact),
    String(one.textDiffers),
    String(one.refusedRightly),
    String(one.refusedWrongly),
    String(one.silentlyWrong),
    milliseconds(one.medianSeconds),
    milliseconds(one.slowestSeconds),
  ]);
  const header = [
    'layout',
    'documents',
    'exact',
    'text differs',
    'refused, as wanted',
    'refused, not wanted',
    'silently wrong',
    'median ms',
    'slowest ms',
  ];
  return [
    line(header),
    line(header.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
    ...(many === undefined || many.files === 0 ? [] : [manyFiles(many), '']),
  ].join('\n');
}

/** Each document that didn't go as wanted, with the first things that differ. */
export function printFailures(trials: readonly Trial[]): string {
  return trials
    .filter(
      (trial) =>
        isWronglyRefused(trial) || isSilentlyWrong(trial) || trial.outcome === 'text differs',
    )
    .map(({ fixture, outcome, details }) =>
      [
        `${outcome} (wanted ${fixture.wanted}): ${fixture.name}`,
        ...details.slice(0, 3).map((detail) => `    ${detail.slice(0, 300)}`),
        '',
      ].join('\n'),
    )
    .join('');
}

function summary(family: string, trials: readonly Trial[]): FamilySummary {
  const count = (is: (trial: Trial) => boolean) => trials.filter(is).length;
  const seconds = trials.map((trial) => trial.seconds).sort((a, b) => a - b);
  return {
    family,
    documents: trials.length,
    exact: count((trial) => trial.outcome === 'exact' && !isSilentlyWrong(trial)),
    textDiffers: count((trial) => trial.outcome === 'text differs'),
    refusedRightly: count(
      (trial) => trial.outcome === 'refused' && trial.fixture.wanted !== 'exact',
    ),
    refusedWrongly: count(isWronglyRefused),
    silentlyWrong: count(isSilentlyWrong),
    medianSeconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
    slowestSeconds: seconds.at(-1) ?? 0,
  };
}

function isWronglyRefused({ outcome, fixture }: Trial): boolean {
  return outcome === 'refused' && fixture.wanted === 'exact';
}

function isSilentlyWrong({ outcome, fixture }: Trial): boolean {
  return outcome === 'wrong' || (outcome === 'exact' && fixture.wanted === 'refused');
}

function manyFiles({ files, seconds, megabytes }: ManyFiles): string {
  const sizes = megabytes.map((size) => size.toFixed(0)).join(', ');
  return `${String(files)} files in one run: ${seconds.toFixed(1)} s, ${milliseconds(seconds / files)} ms a file; resident memory after each tenth of them: ${sizes} MB.`;
}

function milliseconds(seconds: number): string {
  return (seconds * 1000).toFixed(1);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
