/** The text of a paragraph in runs of one look each, without what only served the layout of the source. */
import type { Span } from '../document/source-document.ts';

export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** Target of a link that a reader may follow. */
  readonly href?: string;
}

export interface CleanText {
  readonly runs: readonly Run[];
  /** Gaps between two Chinese characters that were closed. */
  readonly closedGaps: number;
  readonly invisibleCharacters: number;
  /** Links of which only the text was kept: their target is in the source's own folder, or unsafe. */
  readonly droppedLinks: number;
}

/** As the check of narratives sees them; white space is dealt with before. */
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const space = /(?!\ufeff)\s/u;
const han = /[\p{Script=Han}〇]/u;
/** Stands in Chinese text only, and never with a space. */
const fullWidthMark = /[，。；：？！、（）《》〈〉【】〔〕「」『』［］｛｝]/u;
/** Stands in Chinese and in English text. */
const sharedMark = /[“”‘’…—·]/u;

export function cleanRuns(spans: readonly Span[]): CleanText {
  const runs: { text: string; isBold: boolean; href?: string }[] = [];
  let closedGaps = 0;
  let invisibleCharacters = 0;
  let gap = '';
  let before = '';

  const add = (text: string, isBold: boolean, href: string | undefined): void => {
    const last = runs.at(-1);
    if (last?.isBold === isBold && last.href === href) last.text += text;
    else runs.push({ text, isBold, ...(href !== undefined && { href }) });
  };

  for (const span of spans) {
    const isBold = span.isBold ?? false;
    const href = followable(span.href);
    for (const character of span.text) {
      if (space.test(character)) {
        gap += character;
      } else if (invisible.test(character)) {
        invisibleCharacters += 1;
      } else {
        if (gap !== '' && before !== '') {
          if (isKept(before, gap, character)) {
            const last = runs.at(-1);
            add(' ', isBold && (last?.isBold ?? false), last?.href === href ? href : undefined);
          } else if (han.test(before) && han.test(character)) closedGaps += 1;
        }
        add(character, isBold, href);
        gap = '';
        before = character;
      }
    }
  }
  const droppedLinks = new Set(
    spans.flatMap(({ href }) =>
      href !== undefined && followable(href) === undefined ? [href] : [],
    ),
  ).size;
  return { runs, closedGaps, invisibleCharacters, droppedLinks };
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Chinese is written without spaces, but a full-width one within a line was set on purpose. */
function isKept(before: string, gap: string, after: string): boolean {
  if (fullWidthMark.test(before) || fullWidthMark.test(after)) return false;
  const isChinese = han.test(before) || han.test(after);
  if (isChinese && (sharedMark.test(before) || sharedMark.test(after))) return false;
  if (!(han.test(before) && han.test(after))) return true;
  return gap.includes('\u3000') && !/[\n\r\u2028\u2029]/.test(gap);
}

function followable(href: string | undefined): string | undefined {
  return href !== undefined && /^(?:https?:\/\/|mailto:)[^\s]/i.test(href) ? href : undefined;
}
