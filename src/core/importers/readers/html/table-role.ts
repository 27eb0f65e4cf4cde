/** Which part of a table an element is: by its tag, or by what its style or its role says that it is. */
import { attribute, styleOf, type Element } from './element.ts';

export type TableRole = 'table' | 'header' | 'body' | 'footer' | 'row' | 'cell' | 'caption';

export function roleOf(element: Element): TableRole | undefined {
  return (
    byTag.get(element.tagName) ??
    byDisplay.get(styleOf(element, 'display') ?? '') ??
    byRole.get(attribute(element, 'role')?.toLowerCase() ?? '')
  );
}

const byTag = new Map<string, TableRole>([
  ['table', 'table'],
  ['thead', 'header'],
  ['tbody', 'body'],
  ['tfoot', 'footer'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
]);

const byDisplay = new Map<string, TableRole>([
  ['table', 'table'],
  ['table-header-group', 'header'],
  ['table-row-group', 'body'],
  ['table-footer-group', 'footer'],
  ['table-row', 'row'],
  ['table-cell', 'cell'],
  ['table-caption', 'caption'],
]);

/** Roles of ARIA. */
const byRole = new Map<string, TableRole>([
  ['table', 'table'],
  ['grid', 'table'],
  ['rowgroup', 'body'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
  ['caption', 'caption'],
]);
