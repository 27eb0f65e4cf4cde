/** Runs → one line of Markdown that reads back as the same text. */
import { escapeLabel, escapeText } from './escape.ts';
import type { Run } from './runs.ts';

export function printRuns(runs: readonly Run[]): string {
  let markdown = '';
  for (const { isBold, parts } of groupsOf(withSafeBold(runs))) {
    const text = parts.map(printRun).join('');
    markdown += isBold ? `**${text}**` : text;
  }
  return markdown;
}

interface Group {
  readonly isBold: boolean;
  readonly parts: Run[];
}

/** Neighbours of the same weight; within, neighbours of the same target are one. */
function groupsOf(runs: readonly Run[]): Group[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.parts.at(-1);
    if (group?.isBold !== run.isBold) groups.push({ isBold: run.isBold, parts: [run] });
    else if (last === undefined || last.href !== run.href) group.parts.push(run);
    else group.parts[group.parts.length - 1] = { ...run, text: last.text + run.text };
  }
  return groups;
}

/** Asterisks beside other signs may be read as signs themselves; there the emphasis is given up, never the text. */
function withSafeBold(runs: readonly Run[]): readonly Run[] {
  const groups = groupsOf(runs);
  return groups.flatMap(({ isBold, parts }, at) => {
    if (!isBold) return parts;
    const before = groups[at - 1]?.parts.at(-1)?.text.slice(-1);
    const after = groups[at + 1]?.parts[0]?.text.slice(0, 1);
    const isSafe = opens(before, parts[0]) && closes(parts.at(-1), after);
    return isSafe ? parts : parts.map((run) => ({ ...run, isBold: false }));
  });
}

const chinese = /^[\p{Script=Han}，。；：？！、（）《》〈〉【】〔〕]$/u;

function opens(before: string | undefined, first: Run | undefined): boolean {
  return (
    isNeutral(before) ||
    (first !== undefined &&
      /^[\p{L}\p{N}，。；：？！、（）《》〈〉【】〔〕]/u.test(printRun(first)))
  );
}

function closes(last: Run | undefined, after: string | undefined): boolean {
  return (
    isNeutral(after) ||
    (last !== undefined && /[\p{L}\p{N}，。；：？！、（）《》〈〉【】〔〕]$/u.test(printRun(last)))
  );
}

function isNeutral(neighbour: string | undefined): boolean {
  return neighbour === undefined || neighbour === ' ' || chinese.test(neighbour);
}

/** An address as it is usually printed. In Chinese text its end must be marked: no space follows. */
const address =
  /(?<![a-z0-9])(?:https?:\/\/|www\.)[a-z0-9][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w./%?=#&~+-]{0,500})?(?<=[a-z0-9/])|(?<![\w.+@/-])[a-z0-9][\w.-]{0,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}(?<=[a-z0-9])/gi;

function printRun({ text, href }: Run): string {
  return href === undefined ? printText(text) : printLink(text, href);
}

function printText(text: string): string {
  let markdown = '';
  let end = 0;
  for (const match of text.matchAll(address)) {
    markdown += escapeText(text.slice(end, match.index));
    markdown += /^www\.[^@]*$/i.test(match[0])
      ? printLink(match[0], `http://${match[0]}`)
      : `<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return markdown + escapeText(text.slice(end));
}

function printLink(text: string, href: string): string {
  return `[${escapeLabel(text)}](${destination(href)})`;
}

/** What would end or change an address is written by its code. */
function destination(href: string): string {
  return href
    .replace(
      /[\s<>()\\`|"*[\]\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
      (sign) =>
        sign.charCodeAt(0) < 128
          ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
          : '',
    )
    .replaceAll('&', '&amp;');
}
