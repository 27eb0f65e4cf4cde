/** Puts right in the text of a report what findings offer to put right, and nothing else. */
import type { Nodes } from 'mdast';
import type { Fix } from '../issue/issue.ts';
import { parseReport, type ReportFile } from '../markdown/parse-report.ts';
import { splitSource } from '../markdown/split-source.ts';
import type { Report } from '../report/report.ts';

export interface Mended {
  /** With the line endings and the byte order mark that it had. */
  readonly text: string;
  /** How many fixes were applied. Those that would touch the same characters are left for the next time. */
  readonly count: number;
}

/** The front matter stays as it is, letter by letter; headings, lists, emphasis and links stay what they are. */
export function applyFixes(file: ReportFile, fixes: readonly Fix[]): Mended {
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.text.slice(mark.length);
  const lines = linesOf(text);
  const start = startOfNarrative(text);
  const edits = apart(fixes.flatMap((fix) => editOf(fix, lines) ?? [])).filter(
    ({ from }) => from >= start,
  );
  const unmended = { text: file.text, count: 0 };
  if (edits.length === 0) return unmended;
  const form = formOf(file);
  const mend = (some: readonly Edit[]): Mended | undefined => {
    const mended = mark + withEdits(text, some);
    const keepsForm = formOf({ ...file, text: mended }) === form;
    return keepsForm ? { text: mended, count: some.length } : undefined;
  };
  return mend(edits) ?? mend(edits.filter((edit) => mend([edit]) !== undefined)) ?? unmended;
}

/** The characters `from` up to `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Edit extends Span {
  readonly text: string;
}

/** Undefined where it isn't within one line. */
function editOf({ line, column, length, text }: Fix, lines: readonly Span[]): Edit | undefined {
  const bounds = lines[line - 1];
  if (bounds === undefined || column < 1 || length < 0 || /[\r\n]/.test(text)) return undefined;
  const from = bounds.from + column - 1;
  return from + length > bounds.to ? undefined : { from, to: from + length, text };
}

/** Without their endings, which are those of Markdown. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ from, to: index });
    from = index + ending.length;
  }
  return [...lines, { from, to: text.length }];
}

/** Nowhere, if the front matter has no end. */
function startOfNarrative(text: string): number {
  const { frontMatter } = splitSource(text);
  return frontMatter === undefined ? Infinity : text.indexOf('\n') + 1 + frontMatter.length + 3;
}

/** In order, none touching the one before. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1);
    if (last === undefined || (edit.from >= last.to && edit.from > last.from)) kept.push(edit);
  }
  return kept;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Whatever a fix says: the file, read again, must be the same report, built in the same way, with other characters. */
function formOf(file: ReportFile): string {
  const { report, salvaged, tree } = parseReport(file);
  return JSON.stringify([withoutSentences(report ?? salvaged?.report), shapeOf(tree)]);
}

function withoutSentences(report: Report | undefined): unknown {
  if (report === undefined) return undefined;
  return { ...report, lead: '', sections: report.sections.map(({ id, title }) => ({ id, title })) };
}

/** Kinds of nodes, from the outside to the inside, and where links lead; texts side by side are one. */
function shapeOf(node: Nodes): unknown {
  const { type } = node;
  const address = 'url' in node ? [node.url] : [];
  if (!('children' in node)) return [type, ...address];
  const children = node.children.filter(
    (child, at) => child.type !== 'text' || node.children[at - 1]?.type !== 'text',
  );
  const depth = 'depth' in node ? [node.depth] : [];
  return [type, ...depth, ...address, children.map(shapeOf)];
}
