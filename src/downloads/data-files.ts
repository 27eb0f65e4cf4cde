/** Every file that stands beside the pages. */
import type { Archive } from '../site/archive.ts';
import type { DataFile } from './data-file.ts';
import { descriptionFiles } from './descriptions/description-files.ts';

/** Of the column as a whole, in the order in which they are written: what describes others comes after them. */
export function columnFiles(archive: Archive): readonly DataFile[] {
  return [...descriptionFiles(archive)];
}

/** Of each report. */
export function reportDataFiles(_archive: Archive): readonly DataFile[] {
  return [];
}
