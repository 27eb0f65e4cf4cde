/** What the standard table of a section is called on a page, and where it stands there. */
import { tableNumber, type Section } from '../core/form/sections.ts';

export interface TableName {
  readonly anchor: string;
  /** 表二, 表三, 表四: numbered like the sections. */
  readonly name: string;
}

export function tableName(section: Section): TableName {
  return { anchor: section.anchor.replace(/^s/, 'table-'), name: tableNumber(section) };
}
