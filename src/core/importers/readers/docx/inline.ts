/** The words of a paragraph: runs, links, fields, changes and drawings → lines of spans, and the text boxes among them. */
import type { SourcePlace, Span } from '../../document/source-document.ts';
import { isFloating, readDrawing } from './drawing.ts';
import {
  fieldLink,
  fieldView,
  formText,
  isContents,
  isDrawn,
  linkOf,
  openField,
} from './fields.ts';
import { figureMarks, mayBeFigure } from './figure-marks.ts';
import type { Story } from './story.ts';
import { runLook, type RunLook } from './run-look.ts';
import type { Style } from './styles.ts';
import { symbolText } from './symbols.ts';
import type { XmlElement } from './xml-tree.ts';
import { attribute, descendants } from './xml-query.ts';

export interface Inline {
  /** At least one; a new one after each break. */
  readonly lines: readonly (readonly Span[])[];
  readonly boxes: readonly TextBox[];
}

export interface TextBox {
  /** Its paragraphs and tables. */
  readonly content: XmlElement;
  /** Whether it stands before all words of its paragraph. */
  readonly isBefore: boolean;
}

export function readInline(
  paragraph: XmlElement,
  style: Style | undefined,
  story: Story,
  place: SourcePlace,
): Inline {
  const lines: Span[][] = [[]];
  const boxes: TextBox[] = [];
  // No code goes on from one paragraph to the next; a field that says so is damaged.
  if (fieldView(story.fields) === 'code') story.fields.length = 0;
  walk(paragraph, { story, place, style, lines, boxes }, { href: undefined, run: undefined });
  return { lines, boxes };
}

interface Paragraph {
  readonly story: Story;
  readonly place: SourcePlace;
  readonly style: Style | undefined;
  readonly lines: Span[][];
  readonly boxes: TextBox[];
}

interface Around {
  readonly href: string | undefined;
  readonly run: RunLook | undefined;
}

function walk(element: XmlElement, paragraph: Paragraph, around: Around): void {
  for (const one of element.children) read(one, paragraph, around);
}

function read(element: XmlElement, paragraph: Paragraph, around: Around): void {
  const reader = readers[element.name];
  if (reader !== undefined) reader(element, paragraph, around);
  else if (!element.name.endsWith('Pr')) walk(element, paragraph, around);
}

type Reader = (element: XmlElement, paragraph: Paragraph, around: Around) => void;

/** Everything else is only something around these, or nothing that a reader sees. */
const readers: Readonly<Record<string, Reader>> = {
  'w:r': (run, paragraph, around) =>
    walk(run, paragraph, {
      ...around,
      run: runLook(run, paragraph.style, paragraph.story.styles),
    }),
  'w:t': ({ text }, ...place) => write(text.replace(/[\r\n]+/g, ' '), ...place),
  'w:tab': (_, ...place) => write('\t', ...place),
  'w:ptab': (_, ...place) => write('\t', ...place),
  'w:noBreakHyphen': (_, ...place) => write('-', ...place),
  'w:sym': writeSymbol,
  'w:br': breakLine,
  'w:cr': breakLine,
  'w:fldChar': turnField,
  'w:fldSimple': readSimpleField,
  'w:instrText': addCode,
  'w:hyperlink': readLink,
  'w:footnoteReference': (note, { story, place }) =>
    story.leftOut.add('footnote', place, story.footnotes.get(attribute(note, 'id') ?? '')),
  'w:endnoteReference': (note, { story, place }) =>
    story.leftOut.add('footnote', place, story.endnotes.get(attribute(note, 'id') ?? '')),
  'w:rt': leaveOut,
  'm:oMath': writeMath,
  'm:oMathPara': writeMath,
  'w:drawing': readPicture,
  'w:pict': readPicture,
  'w:object': readPicture,
  'w:del': leaveOut,
  'w:moveFrom': leaveOut,
};

/** What is deleted, or tells how the character below it sounds. */
function leaveOut(): void {
  return;
}

function breakLine(_: XmlElement, { story, lines }: Paragraph, { run }: Around): void {
  if (run?.isHidden !== true && fieldView(story.fields) === 'shown') lines.push([]);
}

function addCode({ text }: XmlElement, { story }: Paragraph): void {
  const field = story.fields.at(-1);
  if (field !== undefined && !field.isInResult) field.code += text;
}

function readLink(element: XmlElement, paragraph: Paragraph, around: Around): void {
  const id = element.attributes['r:id'];
  const href = id === undefined ? undefined : paragraph.story.links.get(id);
  walk(element, paragraph, { ...around, href: href ?? around.href });
}

function writeMath(element: XmlElement, paragraph: Paragraph, around: Around): void {
  for (const { text } of descendants(element, mathText)) write(text, paragraph, around);
}

const mathText: ReadonlySet<string> = new Set(['m:t', 'w:t']);

function write(text: string, paragraph: Paragraph, { href, run }: Around): void {
  const { story, place, lines } = paragraph;
  if (text === '') return;
  const view = fieldView(story.fields);
  if (view === 'contents') {
    if (story.leftOut.count('contents') === 0) story.leftOut.add('contents', place);
    return;
  }
  if (view === 'code') {
    if (text.trim() !== '') story.leftOut.add('field', place, text);
    return;
  }
  if (run?.isNoteNumber === true) return;
  if (run?.isHidden === true) {
    if (text.trim() !== '') story.leftOut.add('hidden', place, text);
    return;
  }
  if (run?.isStruck === true) {
    if (text.trim() !== '') story.leftOut.add('struck', place, text);
    return;
  }
  if (run?.isWhite === true && !story.isShaded && mayBeFigure(text, place)) {
    story.leftOut.add('white', place, text);
    addSpan(lines, figureMarks.white, false, undefined);
    return;
  }
  const mark = raisedMark(run?.raised, lines.at(-1)?.at(-1)?.text ?? '', text);
  addSpan(lines, mark + text, run?.isBold ?? false, fieldLink(story.fields) ?? href);
}

/** `12` with a raised `1` after it must never read as 121; `m` with a raised `2` may. */
function raisedMark(raised: RunLook['raised'], before: string, text: string): string {
  if (raised === undefined || /\p{L}\s*$/u.test(before.slice(-20))) return '';
  return /^\s*[\p{L}\p{N}]/u.test(text) ? raised : '';
}

function addSpan(lines: Span[][], text: string, isBold: boolean, href: string | undefined): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  const look = { ...(isBold && { isBold }), ...(href !== undefined && { href }) };
  if (last !== undefined && (last.isBold ?? false) === isBold && last.href === href) {
    line?.splice(-1, 1, { text: last.text + text, ...look });
  } else line?.push({ text, ...look });
}

function writeSymbol(element: XmlElement, paragraph: Paragraph, around: Around): void {
  const text = symbolText(attribute(element, 'font') ?? '', attribute(element, 'char') ?? '');
  if (text !== undefined) write(text, paragraph, around);
  else paragraph.story.leftOut.add('symbol', paragraph.place);
}

function turnField(mark: XmlElement, paragraph: Paragraph, around: Around): void {
  const { fields, leftOut, endlessFields } = paragraph.story;
  const type = attribute(mark, 'fldCharType');
  const field = fields.at(-1);
  if (type === 'begin') {
    if (!endlessFields.has(mark)) openField(fields, mark);
  } else if (type === 'separate' && field !== undefined) field.isInResult = true;
  else if (type === 'end' && field !== undefined) {
    fields.pop();
    const text = formText(field);
    if (text !== undefined) write(text, paragraph, around);
    else if (isDrawn(field)) leftOut.add('field', paragraph.place, field.code);
  }
}

function readSimpleField(element: XmlElement, paragraph: Paragraph, around: Around): void {
  const code = attribute(element, 'instr') ?? '';
  if (isContents(code)) paragraph.story.leftOut.add('contents', paragraph.place);
  else walk(element, paragraph, { ...around, href: linkOf(code) ?? around.href });
}

function readPicture(element: XmlElement, paragraph: Paragraph, around: Around): void {
  const { story, place, lines, boxes } = paragraph;
  if (around.run?.isHidden === true || fieldView(story.fields) !== 'shown') return;
  const { content, words, lost } = readDrawing(element);
  for (const kind of lost) story.leftOut.add(kind, place);
  for (const text of words) write(text, paragraph, around);
  if (lost.includes('image') && place.cell !== undefined && !isFloating(element)) {
    write(figureMarks.image, paragraph, around);
  }
  const isBefore = lines.every((line) => line.every(({ text }) => text.trim() === ''));
  boxes.push(...content.map((box) => ({ content: box, isBefore })));
}
