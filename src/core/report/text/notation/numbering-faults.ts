/** Lists whose numbers don't run on: what is missing, twice there, or written as a number of another level. */
import type { Report } from '../../report.ts';
import { passagesOf, type Passage } from '../passages.ts';
import { levels, numberMarksIn, type NumberMark, type NumberStyle } from './numbering.ts';

export type NumberingFault =
  /** After `after` (0: at the beginning) `mark` should have the next number. */
  | { readonly kind: 'gap'; readonly mark: NumberMark; readonly after: number }
  | { readonly kind: 'repeated'; readonly mark: NumberMark }
  /** The number that is missing stands there in another style. */
  | { readonly kind: 'otherStyle'; readonly mark: NumberMark; readonly style: NumberStyle }
  /** 一是 without 二是. */
  | { readonly kind: 'alone'; readonly mark: NumberMark };

/** Several rules ask for the same report: they get the same list. */
export function numberingFaults(report: Report): readonly NumberingFault[] {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const parts = Map.groupBy(passagesOf(report), ({ part }) => part);
  const found = [...parts.values()].flatMap((passages) => faultsIn(passages));
  remembered.set(report, found);
  return found;
}

const remembered = new WeakMap<Report, readonly NumberingFault[]>();

/** A list that is being read: headings have theirs, paragraphs theirs, and what runs on within them too. */
interface OpenList {
  readonly marks: NumberMark[];
}

/** All of a part, with the position of each. */
interface Marks {
  readonly inOrder: readonly NumberMark[];
  readonly positions: Map<NumberMark, number>;
}

function faultsIn(passages: readonly Passage[]): NumberingFault[] {
  const marks = passages.map((passage) => numberMarksIn(passage));
  const all: Marks = { inOrder: marks.flat(), positions: new Map() };
  if (all.inOrder.length === 0) return [];
  for (const [position, mark] of all.inOrder.entries()) all.positions.set(mark, position);
  const faults: NumberingFault[] = [];
  const open = new Map<string, OpenList[]>();
  for (const [position, passage] of passages.entries()) {
    const [first] = marks[position] ?? [];
    const level = first !== undefined && isInPlace(first, open) ? levels.indexOf(first.style) : -1;
    const isNumbered = first?.isLeading === true && levels.includes(first.style);
    if (passage.kind === 'heading' || isNumbered) {
      faults.push(...closeBelow(open, passage.kind === 'heading', level));
    }
    for (const mark of marks[position] ?? []) {
      const key = keyOf(mark);
      const isFirstWithin = !mark.isLeading && !open.has(key);
      const lists = open.get(key) ?? [];
      open.set(key, lists);
      // A list that begins with the paragraph may run on within it.
      if (isFirstWithin && first?.isLeading === true && first.style === mark.style)
        lists.push({ marks: [first] });
      const fault = addTo(lists, mark, all);
      if (fault !== undefined) faults.push(fault);
    }
  }
  faults.push(...closeBelow(open, true, 0));
  return withoutMistyped(faults);
}

/** It begins a list or carries one on: only then the lists below it are at their end. */
function isInPlace(mark: NumberMark, open: ReadonlyMap<string, readonly OpenList[]>): boolean {
  if (!mark.isLeading) return false;
  const before = open.get(keyOf(mark))?.at(-1)?.marks.at(-1)?.number ?? 0;
  return mark.number === 1 || mark.number === before + 1;
}

/** What is told to be mistyped isn't told to be out of order too. */
function withoutMistyped(faults: readonly NumberingFault[]): NumberingFault[] {
  const mistyped = new Set(
    faults.filter(({ kind }) => kind === 'otherStyle').map(({ mark }) => mark),
  );
  return faults.filter(({ kind, mark }) => kind === 'otherStyle' || !mistyped.has(mark));
}

/** What stands within sentences is one list wherever it begins. */
function keyOf({ style, isLeading, passage }: NumberMark): string {
  if (!levels.includes(style)) return style;
  return `${style}${isLeading ? passage.kind : 'within'}`;
}

/** A heading or a number of a higher level ends the lists below it; what runs on within sentences ends with any. */
function closeBelow(
  open: Map<string, OpenList[]>,
  isHeading: boolean,
  level: number,
): NumberingFault[] {
  const faults: NumberingFault[] = [];
  for (const [key, lists] of open) {
    const style = lists.at(-1)?.marks.at(-1)?.style;
    const isLower = level !== -1 && style !== undefined && levels.indexOf(style) > level;
    const isBelow = key.endsWith('heading') ? isHeading && isLower : isHeading || isLower;
    if (!isBelow && !isWithin(key)) continue;
    if (key === '一是') faults.push(...aloneIn(lists));
    open.delete(key);
  }
  return faults;
}

function isWithin(key: string): boolean {
  return key.endsWith('within') || !levels.some((style) => key.startsWith(style));
}

/** An inner list may come between two numbers of an outer one, if it has at least two numbers itself. */
function addTo(lists: OpenList[], mark: NumberMark, all: Marks): NumberingFault | undefined {
  const last = lists.at(-1);
  const before = last?.marks.at(-1)?.number ?? 0;
  if (mark.number === 1) {
    if (lists.length === mostOpen) lists.shift();
    lists.push({ marks: [mark] });
    return undefined;
  }
  if (mark.number === before + 1 && last !== undefined) {
    last.marks.push(mark);
    return undefined;
  }
  const outer = lists.findLastIndex(({ marks }) => marks.at(-1)?.number === mark.number - 1);
  if (outer !== -1 && (last?.marks.length ?? 0) >= 2) {
    lists.length = outer + 1;
    lists[outer]?.marks.push(mark);
    return undefined;
  }
  const previous = last?.marks.at(-1);
  if (last === undefined) lists.push({ marks: [mark] });
  else last.marks.push(mark);
  if (mark.number === before) return { kind: 'repeated', mark };
  return faultBetween(previous, mark, all);
}

/** Of one kind; those that came before are at their end. */
const mostOpen = 12;

function faultBetween(
  previous: NumberMark | undefined,
  mark: NumberMark,
  all: Marks,
): NumberingFault | undefined {
  const after = previous?.number ?? 0;
  const to = all.positions.get(mark) ?? 0;
  const from = previous === undefined ? 0 : (all.positions.get(previous) ?? 0) + 1;
  const between = all.inOrder.slice(Math.max(from, to - farthest), to);
  if (between.some(({ style, number }) => style === mark.style && number === after + 1))
    return undefined;
  const isOneMissing = after > 0 && mark.number === after + 2;
  const mistyped = isOneMissing ? mistypedIn(between, after + 1, mark) : undefined;
  if (mistyped !== undefined) return { kind: 'otherStyle', mark: mistyped, style: mark.style };
  return after === 0 && !mark.isLeading && !needsFirst(mark)
    ? undefined
    : { kind: 'gap', mark, after };
}

/** So many marks before one is looked for what it misses. */
const farthest = 200;

/** The missing number at the head of a paragraph in another style, where it is in no list of its own. */
function mistypedIn(
  between: readonly NumberMark[],
  wanted: number,
  { isLeading }: NumberMark,
): NumberMark | undefined {
  if (!isLeading) return undefined;
  return between.find(
    ({ isLeading: isAtHead, number, style }) =>
      isAtHead &&
      number === wanted &&
      levels.includes(style) &&
      !between.some(
        (other) =>
          other.style === style && Math.abs(other.number - number) === 1 && other.isLeading,
      ),
  );
}

/** Within a sentence（三）may refer to an item of an article; 二是 without anything before can't. */
function needsFirst({ style, passage, start }: NumberMark): boolean {
  return style === '一是' && !otherFirst.test(passage.text.slice(0, start));
}

const otherFirst = /一是|首先|第一|其一|一[则要来方]|一个|（一）|\(一\)|1[.．、]|①/;

/** 一是…，一是… is an old way of counting two things. */
function aloneIn(lists: readonly OpenList[]): NumberingFault[] {
  const alone = lists.flatMap(({ marks: [mark, second] }) =>
    mark?.number === 1 && second === undefined ? [mark] : [],
  );
  return alone
    .filter(({ passage }, at) =>
      alone.every((other, position) => position === at || other.passage !== passage),
    )
    .map((mark) => ({ kind: 'alone', mark }));
}
