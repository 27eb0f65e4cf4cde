/** A place in the words of a message: `第2页第1张表第5行`, `“表三”工作表C7`, `第45行`. */
import type { SourcePlace } from './source-document.ts';

/** The message behind its place; there may be no line by which it could be found otherwise. */
export function located(message: string, place: SourcePlace): string {
  const where = placeText(place);
  return where === '' ? message : `${where}：${message}`;
}

/** Empty where the reader gave no place. */
export function placeText({ line, page, sheet, table, row, cell }: SourcePlace): string {
  if (sheet !== undefined) {
    return `“${sheet}”工作表${cell ?? (row === undefined ? '' : `第${String(row)}行`)}`;
  }
  const parts = [
    page === undefined ? '' : `第${String(page)}页`,
    table === undefined || line !== undefined ? '' : `第${String(table)}张表`,
    line === undefined ? '' : `第${String(line)}行`,
    row === undefined || line !== undefined ? '' : `第${String(row)}行`,
  ];
  return parts.join('');
}
