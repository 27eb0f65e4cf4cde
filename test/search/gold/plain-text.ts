/** Text reduced to what two people who read it aloud would agree on; the same for reports and queries. */
import { Converter } from 'opencc-js';

const simplified = Converter({ from: 't', to: 'cn' });

/**
 * Full-width signs as the plain ones, small letters, simplified characters, no space beside a Han character, a bar for any
 * mark. A line stays a line.
 */
export function plainText(text: string): string {
  return simplified(text.normalize('NFKC').toLowerCase())
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]) (?=\p{Script=Han})/gu, '')
    .replace(/[^\p{L}\p{N}\n]/gu, '|');
}

/** What white space separates in a query, each without punctuation around it. */
export function partsOf(typed: string): string[] {
  return typed
    .split(/\s+/u)
    .map((part) => plainText(part).replace(/^\|+|\|+$/g, ''))
    .filter((part) => part !== '');
}
