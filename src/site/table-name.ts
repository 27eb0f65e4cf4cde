/** What the standard table of a section is called on a page, and where it stands there. */
import type { Section } from '../core/form/sections.ts';

export interface TableName {
  readonly anchor: string;
  /** 表二, 表三, 表四: numbered like the sections. */
  readonly name: string;
}

export function tableName({ anchor, title }: Section): TableName {
  return { anchor: anchor.replace(/^s/, 'table-'), name: `表${title.charAt(0)}` };
}
