/** Paragraphs that are no text: labels of a standard table, and figures that fell out of one. */
import { printedEquation } from '../../form/outcomes.ts';
import { paragraphText, type Block, type Table } from '../document/source-document.ts';
import type { ImportFinding } from '../imported.ts';
import { readLabel } from '../labels/read-label.ts';
import { refusal } from './tables/figure-cell.ts';
import { hasOtherUnit, otherUnit } from './tables/other-unit.ts';
import { isValue } from '../labels/read-value.ts';

/** Labels over the parts of a table stand in paragraphs of their own where each part is a table. */
export function isLabelOfTable(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    readLabel(paragraphText(block)).some(
      ({ kind, id, isOfficial }) =>
        isOfficial && (kind === 'disclosure-block' || (kind === 'frame' && id === printedEquation)),
    )
  );
}

/** A number alone in a paragraph, or a row of them, belongs to a table, and there is no telling where. */
export function strayFigures(
  blocks: readonly Block[],
  standard: ReadonlySet<Table>,
): ImportFinding[] {
  const found = blocks.flatMap((block) => {
    if (block.kind === 'table' && (standard.has(block) || block.isOwn === true)) return [];
    const text = block.kind === 'table' ? onlyFigures(block) : strayIn(paragraphText(block));
    return text === undefined ? [] : [{ text, place: block.place }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const count = found.length === 1 ? '' : `等${String(found.length)}处数字`;
  const message = `数字“${first.text}”${count}不在表格里，可能是表格里多出来或者错位的数，也可能表格已经残缺；请对照原件，放回表格或者删去`;
  return [refusal(message, first.place)];
}

/** A table without a word is what a page break cut off another. */
function onlyFigures({ rows }: Table): string | undefined {
  const filled = rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.trim() || []));
  return filled.length > 0 && filled.every(isValue) ? filled.slice(0, 7).join(' ') : undefined;
}

const rowOfFigures = /(?:^|\s)\d[\d,.]*(?:\s+\d[\d,.]*){2,}(?=\s|$)/;

function strayIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (isValue(plain) && /\d/.test(plain)) return plain;
  return rowOfFigures.exec(plain.slice(0, longestRow))?.[0].trim();
}

/** What follows in a longer paragraph is prose. */
const longestRow = 2000;

/** `单位：百件` over a table. */
export function unitsOver(blocks: readonly Block[]): ImportFinding[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const text = paragraphText(block);
    const isUnit = text.length < 30 && /单位/.test(text) && hasOtherUnit(text);
    return isUnit ? [otherUnit({ text, place: block.place })] : [];
  });
}
