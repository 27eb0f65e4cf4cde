/** Scores as Markdown: this project's in full, then everyone's beside each other. */
import type { Score } from '../../test/search/gold/score.ts';
import type { Contestant } from './contestant.ts';

export interface Scored {
  readonly contestant: Pick<Contestant, 'label' | 'configured' | 'cannot'>;
  readonly scores: readonly Score[];
}

export interface Asked {
  readonly reports: number;
  readonly queries: number;
  /** Undefined where it was the gold set. */
  readonly seed: string | undefined;
}

export function printSearch(scored: readonly Scored[], asked: Asked): string {
  const [own] = scored;
  if (own === undefined) return '';
  const set = asked.seed === undefined ? 'the gold set' : `drawn by the seed “${asked.seed}”`;
  return [
    `${String(asked.queries)} queries (${set}) over ${String(asked.reports)} sample reports, each from nothing loaded.`,
    '',
    `${own.contestant.label}:`,
    '',
    ...table(
      ['kind', 'queries', 'recall', 'all found', 'precision', 'p@10', 'first right', 'kB', 'ms'],
      own.scores.map((score) => [
        score.kind,
        String(score.queries),
        share(score.recall),
        ratio(score.full, score.queries),
        share(score.precision),
        share(score.precisionAt10),
        ratio(score.firstRight, score.queries),
        score.kilobytes.toFixed(0),
        score.milliseconds.toFixed(0),
      ]),
    ),
    '',
    'Recall / precision / precision of the first ten (1 where nothing was found), or how often the report that was meant came first:',
    '',
    ...table(
      ['kind', ...scored.map(({ contestant }) => contestant.label)],
      own.scores.map(({ kind }) => [
        kind,
        ...scored.map(({ scores }) => cell(scores.find((score) => score.kind === kind))),
      ]),
    ),
    '',
    'kB loaded for a first query / ms (for this project and Pagefind with opening the index; for the others only asking what is in memory already):',
    '',
    ...table(
      scored.map(({ contestant }) => contestant.label),
      [scored.map(({ scores }) => costs(scores))],
    ),
    '',
    ...scored.flatMap(({ contestant }) => [
      `- ${contestant.label}: ${contestant.configured}.`,
      `- ${contestant.label} can’t: ${contestant.cannot}.`,
    ]),
    '',
  ].join('\n');
}

function cell(score: Score | undefined): string {
  if (score === undefined) return 'can’t be asked';
  if (score.firstRight !== undefined) return ratio(score.firstRight, score.queries);
  return [score.recall, score.precision, score.precisionAt10].map(share).join(' / ');
}

function costs(scores: readonly Score[]): string {
  const queries = scores.reduce((sum, score) => sum + score.queries, 0);
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score) * score.queries, 0) / queries;
  return `${mean(({ kilobytes }) => kilobytes).toFixed(0)} / ${mean(({ milliseconds }) => milliseconds).toFixed(1)}`;
}

function share(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3);
}

function ratio(part: number | undefined, whole: number): string {
  return part === undefined ? '' : `${String(part)} of ${String(whole)}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}
