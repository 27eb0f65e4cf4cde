/** Cells that were found to be figures, and what a reader of a table reports beside them. */
import type { EditionId } from '../../../form/editions.ts';
import type { FigureId } from '../../../form/figures.ts';
import type { Cell, SourcePlace } from '../../document/source-document.ts';
import { located } from '../../document/place-text.ts';
import { importFinding, type ImportFinding } from '../../imported.ts';
import type { SplitRow } from './table-row.ts';

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

export function refusal(message: string, place: SourcePlace): ImportFinding {
  return importFinding('import-refused', located(message, place), place);
}

export function columnNote(message: string, place: SourcePlace): ImportFinding {
  return importFinding('import-columns', located(message, place), place);
}

/** A name that is read as the official one. */
export function labelNote(text: string, official: string, place: SourcePlace): ImportFinding {
  const message = `名称${quoted(text)}按官方写法读作“${official}”`;
  return importFinding('import-label', located(message, place), place);
}

/** A line of a table that is neither header nor figures. */
export function remarkNote({ row, labels }: SplitRow): ImportFinding {
  const message = `表格里的${quoted(labels.map(({ text }) => text).join(' '))}没有导入`;
  return importFinding('import-left-out', located(message, row.place), row.place);
}

/** A text as a message quotes it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 30 ? `${line.slice(0, 30)}…` : line}”`;
}
