/** The text of a line of Markdown without its marks: bold parts, links, escapes. */
import type { Span } from '../../../document/source-document.ts';

/** Each part is bounded, so that a line of nothing but asterisks costs no more than another. */
const marks =
  /\*\*([^*]{1,400})\*\*|__([^_]{1,400})__|!?\[([^\][]{0,200})\]\(([^()\s]{1,400})(?: "[^"]{0,100}")?\)|<(https?:\/\/[^<>\s]{1,400})>|`([^`]{1,200})`|\\([!-/:-@[-`{-~])/g;

export function markdownSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (span: Span): void => {
    const last = spans.at(-1);
    if (span.text === '') return;
    if (last !== undefined && last.isBold === span.isBold && last.href === span.href) {
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    } else spans.push(span);
  };
  let end = 0;
  for (const match of text.matchAll(marks)) {
    add({ text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, stars, lines, linkText, target, address, code, escaped] = match;
    const bold = stars ?? lines;
    if (bold !== undefined) add({ text: bold.replace(/\\([!-/:-@[-`{-~])/g, '$1'), isBold: true });
    else if (target !== undefined) add({ text: linkText ?? '', href: target });
    else if (address !== undefined) add({ text: address, href: address });
    else add({ text: code ?? escaped ?? '' });
  }
  add({ text: text.slice(end) });
  return spans.length === 0 ? [{ text: '' }] : spans;
}
