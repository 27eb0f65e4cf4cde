/** The rows that were found, held against the rows of the form: each once, in order, none too many. */
import { distance } from 'fastest-levenshtein';
import type { EditionId } from '../../../form/editions.ts';
import { requestRows, rowName, type PlacedRow } from '../../../form/request-rows.ts';
import type { ImportFinding } from '../../imported.ts';
import { bareLabel, fullLabel } from '../../labels/bare-label.ts';
import { isLabel, readLabel } from '../../labels/read-label.ts';
import { labelNote, quoted, refusal } from './figure-cell.ts';
import type { FoundLabel } from './find-row-label.ts';
import type { SplitRow } from './table-row.ts';

/** A row of the table, with the row of the form that its label names, if it names one. */
export interface NamedRow {
  readonly split: SplitRow;
  readonly found: FoundLabel | undefined;
}

export interface MatchedRow {
  readonly split: SplitRow;
  readonly placed: PlacedRow;
  readonly labelText: string;
}

export interface RowMatch {
  readonly rows: readonly MatchedRow[];
  readonly findings: readonly ImportFinding[];
}

export function matchRows(named: readonly NamedRow[], edition: EditionId): RowMatch {
  const expected = requestRows(edition);
  const findings: ImportFinding[] = [];
  const rows: MatchedRow[] = [];
  let next = 0;
  for (const [index, { split, found }] of named.entries()) {
    const { place } = split.row;
    const position =
      found === undefined
        ? misspeltAt(split, named[index + 1], expected, next)
        : expected.findIndex(({ row }) => row.id === found.label.id);
    const placed = expected[position];
    if (placed === undefined) {
      findings.push(refusal(unknownText(split, found, expected[next]), place));
      // The row is there, though a cell of it can't be read.
      next = Math.max(next, 1 + expected.findIndex(({ row }) => isNamed(split, row.id)));
      continue;
    }
    if (position < next) {
      findings.push(refusal(repeatedText(placed, rows), place));
      continue;
    }
    const [missing] = expected.slice(next, position);
    if (missing !== undefined)
      findings.push(refusal(gapText(placed, missing, position - next), place));
    const labelText = found?.text ?? split.labels.at(-1)?.text ?? '';
    if (found !== undefined) findings.push(...groupProblems(found, placed, split));
    if (found?.label.isOfficial !== true)
      findings.push(labelNote(labelText, placed.row.label, place));
    rows.push({ split, placed, labelText });
    next = position + 1;
  }
  const last = named.at(-1)?.split.row.place ?? {};
  const [lost] = expected.slice(next);
  if (lost !== undefined) {
    const count = expected.length - next;
    const what = count === 1 ? '一行' : `等${String(count)}行`;
    findings.push(refusal(`表格缺少“${rowName(lost)}”${what}；请对照原件补上`, last));
  }
  return { rows, findings };
}

function isNamed({ labels }: SplitRow, id: string): boolean {
  return labels.some(({ text }) => isLabel(text, 'request-row', id));
}

/** Where the row that is due here is misspelt and the one after it is right; else -1. */
function misspeltAt(
  split: SplitRow,
  following: NamedRow | undefined,
  expected: readonly PlacedRow[],
  next: number,
): number {
  const wanted = expected[next];
  const isFollowed = following?.found?.label.id === expected[next + 1]?.row.id;
  return wanted !== undefined && isFollowed && isMisspelt(split, wanted) ? next : -1;
}

function gapText(placed: PlacedRow, missing: PlacedRow, count: number): string {
  const what = count === 1 ? '一行' : `等${String(count)}行`;
  return `在这一行（“${rowName(placed)}”）之前缺少“${rowName(missing)}”${what}；请对照原件补上`;
}

function repeatedText(placed: PlacedRow, rows: readonly MatchedRow[]): string {
  return rows.some((row) => row.placed === placed)
    ? `“${rowName(placed)}”出现了两次，不知道以哪一次为准；请只保留一次`
    : `“${rowName(placed)}”的位置不合官方次序，可能有行错位；请对照原件排列`;
}

/** A label of a group before the row's own must be one of the groups in which the row stands. */
function groupProblems(found: FoundLabel, placed: PlacedRow, { row }: SplitRow): ImportFinding[] {
  return found.before.flatMap((cell) => {
    const groups = readLabel(cell.text).filter(({ kind }) => kind === 'request-group');
    const isWrong =
      groups.length > 0 && !groups.some(({ id }) => placed.groups.some((group) => group.id === id));
    return isWrong
      ? [
          refusal(
            `“${placed.row.label}”在${quoted(cell.text)}之下，按官方格式它属于“${placed.groups.at(-1)?.label ?? ''}”，可能有行错位；请对照原件核对`,
            row.place,
          ),
        ]
      : [];
  });
}

/** One sign in four may be wrong, but none that turns the meaning round, and no digit may be too many. */
function isMisspelt({ labels }: SplitRow, { row }: PlacedRow): boolean {
  const text = fullLabel(labels.at(-1)?.text ?? '');
  const official = [fullLabel(row.label), bareLabel(row.label)];
  return official.some(
    (label) =>
      telling(text) === telling(label) &&
      label.length >= 4 &&
      distance(text, label) <= Math.max(1, Math.floor(label.length / 4)),
  );
}

function telling(text: string): string {
  return text.replace(/[^\d一二三四五六七八九十本上下前后新旧不未无非内外]/g, '');
}

function unknownText(
  { labels, values }: SplitRow,
  found: FoundLabel | undefined,
  wanted: PlacedRow | undefined,
): string {
  if (found !== undefined) return `${quoted(found.text)}不是这一版格式里的行，请核对`;
  const due = wanted === undefined ? '' : `；按次序这里应是“${rowName(wanted)}”`;
  const last = labels.at(-1);
  if (last === undefined) {
    const figures = values
      .flatMap(({ text }) => text.trim() || [])
      .slice(0, 7)
      .join('、');
    return `这一行只有数字（${figures}），没有名称${due}`;
  }
  const before = labels
    .slice(0, -1)
    .findLast(({ text }) => readLabel(text).some(({ kind }) => kind === 'request-row'));
  return before === undefined
    ? `看不懂${quoted(last.text)}这一行${due}；请按官方写法改正名称`
    : `${quoted(before.text)}一行里的${quoted(last.text)}不是数字；请对照原件改正`;
}
