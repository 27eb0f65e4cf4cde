/** Text made even for reading counts, of the same length: each character keeps its place. */
import { blank, evenSigns } from '../even-signs.ts';

/**
 * Full-width digits and half-width marks in one form each, spaces as one kind; titles and quotations blanked, because
 * the counts in them are not the report's.
 */
export function evenText(text: string): string {
  return text
    .replaceAll(/[０-９．％,:;()?!\u00a0\u3000\t]/g, (sign) => even[sign] ?? sign)
    .replaceAll(/《[^《》]{0,200}》|“[^“”]{0,200}”/g, (quoted) => blank.repeat(quoted.length));
}

/** Of the same length, without what stands in brackets: a remark on one of the counts. */
export function blankRemarks(text: string): string {
  return /[（(]/.test(text)
    ? text.replaceAll(/（[^（）]{0,200}）|\([^()]{0,200}\)/g, (remark) =>
        blank.repeat(remark.length),
      )
    : text;
}

const even: Readonly<Record<string, string>> = {
  ...evenSigns,
  ',': '，',
  '?': '？',
  '!': '！',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
};
