/** The narrative of a report, passage by passage, as plain text: what rules of the text look at. */
import type { Report } from '../report.ts';
import { splitBlocks, type Block } from './blocks.ts';
import { codeIn } from './code-spans.ts';
import { lengthOfCharacter, plainText, unescaped } from './plain-text.ts';

/** A paragraph, heading, list item or row of a table. */
export interface Passage {
  /** Position in `Report.sections`, or what stands before section one. */
  readonly part: number | 'lead';
  readonly kind: Block['kind'];
  /** Without marks of Markdown, in one line. */
  readonly text: string;
  /** Where the character at `index` of `text` stands. */
  readonly placeAt: (index: number) => TextPlace;
  /**
   * Puts `replacement` in place of the characters `from` to `to` of `text`. Undefined where they don't stand together
   * in the Markdown, in one line and with no mark but escapes between them, or where they are code: then only a person can do it.
   */
  readonly edit: (from: number, to: number, replacement: string) => TextEdit | undefined;
}

/** A change of the Markdown of the lead or of a section, within one line. */
export interface TextEdit {
  readonly at: TextPlace;
  /** How many characters (UTF-16) it takes away. */
  readonly length: number;
  readonly text: string;
}

/** A place in the narrative; the checker turns it into a line of the file. */
export interface TextPlace {
  readonly part: number | 'lead';
  /** In the Markdown of the lead or of that section. */
  readonly offset: number;
}

/** In reading order. Several rules ask for the same report: they get the same list. */
export function passagesOf(report: Report): readonly Passage[] {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const passages = [
    ...passagesIn('lead', report.lead),
    ...report.sections.flatMap(({ markdown }, part) => passagesIn(part, markdown)),
  ];
  remembered.set(report, passages);
  return passages;
}

const remembered = new WeakMap<Report, readonly Passage[]>();

function passagesIn(part: Passage['part'], markdown: string): Passage[] {
  return splitBlocks(markdown).map(({ kind, from, to }) => {
    const { text, offsetAt } = plainText(markdown, from, to);
    let code: Uint8Array | undefined;
    const offsetBehind = (index: number): number => {
      const offset = offsetAt(index);
      return offset + lengthOfCharacter(markdown, offset);
    };
    return {
      part,
      kind,
      text,
      placeAt: (index) => ({ part, offset: offsetAt(index) }),
      edit: (start, end, replacement) => {
        const offset = offsetAt(start);
        const source = markdown.slice(offset, end === start ? offset : offsetBehind(end - 1));
        if (unescaped(source) !== text.slice(start, end)) return undefined;
        code ??= codeIn(markdown.slice(from, to)) ?? none;
        if (code.subarray(offset - from, offset - from + source.length).includes(1)) {
          return undefined;
        }
        return { at: { part, offset }, length: source.length, text: replacement };
      },
    };
  });
}

const none = new Uint8Array(0);
