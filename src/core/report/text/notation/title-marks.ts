/** Marks around titles in running text, rightly used or not: 《》, 〈〉, and the signs that are taken for them. */

/** A pair of marks, whichever they are, with the pairs inside. */
export interface Pair {
  readonly opening: Mark;
  readonly closing: Mark;
  readonly inside: readonly Pair[];
}

export interface Mark {
  readonly mark: string;
  readonly at: number;
}

export interface TitleMarks {
  /** The outermost pairs; what is inside of a mark that is never closed is left out: its depth isn't known. */
  readonly titles: readonly Pair[];
  /** Marks without their fellow, of those that can mark nothing else. */
  readonly alone: readonly Mark[];
}

export function titleMarksIn(text: string): TitleMarks {
  if (!anyMark.test(text)) return none;
  const titles: Pair[] = [];
  const alone: Mark[] = [];
  const open: { opening: Mark; inside: Pair[] }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const top = open.at(-1);
    if (opens(mark)) {
      if (isOfTitle(mark, text.slice(at + mark.length, at + mark.length + 2))) {
        open.push({ opening: { mark, at }, inside: [] });
      }
    } else if (top === undefined) {
      if (/[》〉]/.test(mark)) alone.push({ mark, at });
    } else if (closesTitle(mark, text, top.opening, at)) {
      open.pop();
      const pair = { opening: top.opening, closing: { mark, at }, inside: top.inside };
      (open.at(-1)?.inside ?? titles).push(pair);
    }
  }
  alone.push(...open.map(({ opening }) => opening).filter(({ mark }) => /[《〈]/.test(mark)));
  return { titles, alone: alone.sort((a, b) => a.at - b.at) };
}

const none: TitleMarks = { titles: [], alone: [] };

const anyMark = /[《》〈〉<>＜＞«»≪≫]/;
const marks = /<<|>>|[《》〈〉<>＜＞«»≪≫]/g;

function opens(mark: string): boolean {
  return /^[《〈<＜«≪]/.test(mark);
}

/** Before a number < says less than; before a letter it begins an address. */
function isOfTitle(mark: string, next: string): boolean {
  return /[《〈]/.test(mark) || /^[\p{Script=Han}“《〈（<]/u.test(next);
}

function closesTitle(mark: string, text: string, opening: Mark, at: number): boolean {
  if (/[》〉]/.test(mark)) return true;
  const from = opening.at + opening.mark.length;
  return at - from <= longestName && !text.slice(from, at).includes('。');
}

const longestName = 100;
