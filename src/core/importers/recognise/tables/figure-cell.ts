/** Cells that were found to be figures, and what a reader of a table reports beside them. */
import type { EditionId } from '../../../form/editions.ts';
import type { FigureId } from '../../../form/figures.ts';
import type { Cell, SourcePlace } from '../../document/source-document.ts';
import { placeText } from '../../document/place-text.ts';
import { importFinding, type ImportFinding } from '../../imported.ts';

export interface FigureCell {
  readonly id: FigureId;
  readonly cell: Cell;
  /** The label of its row as it stands there. */
  readonly label: string;
}

export interface TableReading {
  readonly cells: readonly FigureCell[];
  /** Editions on whose form the table is. */
  readonly editions: readonly EditionId[];
  /** Errors among them mean that the table could not be read. */
  readonly findings: readonly ImportFinding[];
}

/** A refusal names its place in the message too, for there may be no line. */
export function refusal(message: string, place: SourcePlace): ImportFinding {
  const where = placeText(place);
  return importFinding('import-refused', where === '' ? message : `${where}：${message}`, place);
}

export function columnNote(message: string, place: SourcePlace): ImportFinding {
  const where = placeText(place);
  return importFinding('import-columns', where === '' ? message : `${where}：${message}`, place);
}

/** A text as a message quotes it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 30 ? `${line.slice(0, 30)}…` : line}”`;
}
