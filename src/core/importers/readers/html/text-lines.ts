/** Runs of text between two block borders → the lines that a reader sees, white space as browsers show it. */
import type { Span } from '../../document/source-document.ts';

export interface Run {
  readonly text: string;
  readonly line: number;
  readonly isBold: boolean;
  readonly href: string | undefined;
  /** Whether it is part of any link, one within the site too. */
  readonly isLink: boolean;
  /** Whether white space counts, as in `<pre>`. */
  readonly isPreformatted: boolean;
  /** A `<br>`: the text is a line feed. */
  readonly isBreak?: boolean;
}

export interface TextLine {
  readonly spans: readonly Span[];
  readonly line: number;
  readonly isPreformatted: boolean;
  /** Whether it begins with spaces that indent it: the first line of a paragraph. */
  readonly isIndented: boolean;
  /** How much of its text is links, from 0 to 1. */
  readonly linkShare: number;
}

/** Empty lines stay, with no spans: they part paragraphs. */
export function textLines(runs: readonly Run[]): TextLine[] {
  return splitAtBreaks(runs).map(textLine);
}

function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.isBreak === true) {
      lines.push([]);
    } else if (run.isPreformatted) {
      for (const [index, text] of run.text.split(/\r\n?|\n/).entries()) {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({ ...run, text, line: run.line + index });
      }
    } else {
      lines.at(-1)?.push(run);
    }
  }
  return lines;
}

function textLine(runs: readonly Run[]): TextLine {
  const pieces: Run[] = [];
  // White space that collapses and waits for the text after it.
  let waiting = '';
  let last = '';
  for (const run of runs) {
    let { line } = run;
    for (const part of run.text.replace(invisible, '').match(parts(run)) ?? []) {
      if (!run.isPreformatted && collapsible.test(part)) {
        waiting += part;
        line += lineFeeds(part);
        continue;
      }
      const text = between(waiting, last, part) + part.replaceAll('\u00a0', ' ');
      pieces.push({ ...run, text, line });
      waiting = '';
      last = text.slice(-1);
    }
  }
  const text = pieces.map((piece) => piece.text).join('');
  const isPreformatted = runs.some((run) => run.isPreformatted);
  return {
    spans: trimmed(merged(pieces), isPreformatted),
    line: pieces.find((piece) => piece.text.trim() !== '')?.line ?? runs[0]?.line ?? 1,
    isPreformatted,
    isIndented: /^\s{2}|^\u3000/.test(text),
    linkShare: inkOf(pieces.filter(({ isLink }) => isLink)) / Math.max(inkOf(pieces), 1),
  };
}

function inkOf(pieces: readonly Run[]): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const collapsible = /^[ \t\r\n\f]+$/;

function parts({ isPreformatted }: Run): RegExp {
  return isPreformatted ? /[^]+/g : /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
}

/** A line feed of the file between two Chinese characters is no space, everything else that collapses is one. */
function between(space: string, before: string, after: string): string {
  if (space === '' || before === '') return '';
  return /[\r\n]/.test(space) && wide.test(before) && wide.test(after) ? '' : ' ';
}

const wide = /^[\p{Script=Han}\u2014-\u201d\u3000-\u303f\uff01-\uff60]/u;

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function merged(runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const { text, isBold, href } of runs) {
    const before = spans.at(-1);
    if (before !== undefined && (before.isBold ?? false) === isBold && before.href === href) {
      spans[spans.length - 1] = { ...before, text: before.text + text };
    } else {
      spans.push({ text, ...(isBold && { isBold }), ...(href !== undefined && { href }) });
    }
  }
  return spans;
}

/** Without white space at its ends; indentation of preformatted text is part of its columns. */
function trimmed(spans: readonly Span[], isPreformatted: boolean): Span[] {
  const kept = [...spans];
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  const first = kept[0];
  if (first !== undefined && !isPreformatted) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}
