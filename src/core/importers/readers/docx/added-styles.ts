/**
 * The styles in which a Word document of the column sets what isn't the report's text, by their names. They stay with
 * their paragraphs whatever else is done to the document in Word, so that nothing of it is ever taken for text.
 */
import { frontMatterKey } from '../../../form/front-matter.ts';
import type { Span } from '../../document/source-document.ts';
import type { Style } from './styles.ts';

export const addedStyles = {
  /** Under the title. */
  documentNumber: '公开栏文号',
  /** Over a standard table: its number, and the title of its section again. */
  caption: '公开栏表题',
  /** Corrections, remarks, what a draft lacks, where the document comes from. */
  note: '公开栏附注',
  noteTitle: '公开栏附注标题',
  /** Over the title of a draft. */
  draft: '公开栏草稿',
  /** The files that go with the report. */
  attachments: '公开栏附件说明',
  /** Pages of their own behind a draft. */
  annexTitle: '公开栏附表标题',
  annexText: '公开栏附表说明',
  /** The body and the day below the text. */
  signature: '公开栏署名',
} as const;

/** Of tables on such pages. */
export const annexTable = '公开栏附表';

export interface Added {
  /** What is read all the same. */
  readonly lines: readonly (readonly Span[])[];
  /** Whether an editor is told that it was left out. */
  readonly isTold: boolean;
}

/** Undefined where a paragraph of that style is the report's own text. */
export function readAdded(
  style: Style | undefined,
  lines: readonly (readonly Span[])[],
): Added | undefined {
  if (style === undefined || !names.has(style.name)) return undefined;
  if (style.name === addedStyles.documentNumber) {
    return { lines: lines.map(labelled), isTold: false };
  }
  const isKnown = knownOtherwise.has(style.name);
  return { lines: [[]], isTold: !isKnown && lines.some((line) => line.length > 0) };
}

const names: ReadonlySet<string> = new Set(Object.values(addedStyles));
/** What they say stands in the report anyway. */
const knownOtherwise: ReadonlySet<string> = new Set([
  addedStyles.caption,
  addedStyles.attachments,
  addedStyles.signature,
]);

/** A number that stands alone is told from text by its label. */
function labelled(line: readonly Span[]): readonly Span[] {
  return line.length === 0 ? line : [{ text: `${frontMatterKey('documentNumber')}：` }, ...line];
}
