/** All that stands in a cell → its text, a line for each paragraph. */
import type { SourcePlace, Span } from '../../document/source-document.ts';
import { isShaded } from './colours.ts';
import { withoutIdleMarks } from './figure-marks.ts';
import { goOn } from './joined-lines.ts';
import { readParagraph } from './paragraph.ts';
import type { Story } from './story.ts';
import { shownCells, shownRows } from './table-parts.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, members } from './xml-query.ts';

/** Trimmed; lines joined by `\n`, empty ones left out. */
export function readCellText(cell: XmlElement, story: Story, place: SourcePlace): string {
  const lines: string[] = [];
  const isDark = isShaded(child(cell, 'w:tcPr'));
  addLines(cell, isDark ? { ...story, isShaded: true } : story, place, lines);
  return withoutIdleMarks(lines.join('\n'));
}

function addLines(container: XmlElement, story: Story, place: SourcePlace, lines: string[]): void {
  let begun: Span[][] = [[]];
  const finish = (number = ''): void => {
    const texts = begun.map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const filled = texts.filter((text) => text !== '');
    const [first = '', ...rest] = filled;
    if (number !== '' || first !== '') lines.push(numbered(number, first), ...rest);
    begun = [[]];
  };
  for (const element of members(container)) {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(element, story, place);
      for (const { content, isBefore } of paragraph.boxes) {
        if (isBefore) addLines(content, story, place, lines);
      }
      goOn(begun, paragraph.lines);
      if (!paragraph.isOpenEnded) finish(paragraph.number);
      for (const { content, isBefore } of paragraph.boxes) {
        if (!isBefore) addLines(content, story, place, lines);
      }
    } else if (element.name === 'w:tbl') {
      finish();
      addTableLines(element, story, place, lines);
    } else if (element.name === 'w:altChunk') story.leftOut.add('file', place);
    else if (!element.name.endsWith('Pr')) addLines(element, story, place, lines);
  }
  finish();
}

function addTableLines(table: XmlElement, story: Story, place: SourcePlace, lines: string[]): void {
  for (const cell of shownRows(table, story.leftOut).flatMap(shownCells)) {
    addLines(cell, story, place, lines);
  }
}

/**
 * A number that Word writes before a figure must not become part of it: `1.` before `17` is not 1.17. The sign makes
 * sure that it is no figure at all.
 */
function numbered(number: string, text: string): string {
  if (number === '' || text === '') return number + text;
  if (/^[\d０-９+＋\-－−./／%％]/.test(text)) return `〔编号${number}〕${text}`;
  return /[\p{L}\p{Nd}]$/u.test(number) ? `${number} ${text}` : number + text;
}
