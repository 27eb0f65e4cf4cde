/** The rows of a table as they are shown: head first, foot last, hidden rows and cells apart. */
import { attribute, isElement, isText, type Element, type Node } from './element.ts';
import { roleOf, type TableRole } from './table-role.ts';
import { isHidden, isUnseen } from './visibility.ts';

export interface TableRows {
  readonly captions: readonly Element[];
  readonly rows: readonly TableRow[];
  /** Rows and cells with text that the page doesn't show. */
  readonly hidden: readonly Element[];
}

export interface TableRow {
  readonly element: Element;
  readonly cells: readonly Element[];
  /** Index of the first row after its group: no cell reaches beyond. */
  readonly groupEnd: number;
}

/** Boxes that are only styled as a table must be made of rows and cells throughout. */
export function isTable(element: Element): boolean {
  if (roleOf(element) !== 'table') return false;
  return element.tagName === 'table' || isMadeOf(element, ['header', 'body', 'footer', 'row']);
}

export function tableRows(table: Element, hiddenNames: ReadonlySet<string>): TableRows {
  const captions: Element[] = [];
  const hidden: Element[] = [];
  const head: Element[][] = [];
  const body: Element[][] = [];
  const foot: Element[][] = [];
  let loose: Element[] | undefined;
  for (const child of seenChildren(table)) {
    const role = roleOf(child);
    if (role === 'caption') captions.push(child);
    if (role === 'row') {
      // Rows without a group are one of their own.
      if (loose === undefined) body.push((loose = []));
      loose.push(child);
      continue;
    }
    loose = undefined;
    const rows = seenChildren(child).filter((row) => roleOf(row) === 'row');
    if (role === 'header' && head.length === 0) head.push(rows);
    else if (role === 'footer') foot.push(rows);
    else if (role === 'header' || role === 'body') body.push(rows);
  }
  const rows: TableRow[] = [];
  for (const group of [...head, ...body, ...foot]) {
    const shown = group.map((row) => ({
      element: row,
      cells: seenChildren(row).filter((cell) => roleOf(cell) === 'cell'),
    }));
    const groupEnd = rows.length + shown.length;
    for (const row of shown) rows.push({ ...row, groupEnd });
  }
  return { captions, rows, hidden };

  function seenChildren(element: Element): Element[] {
    return element.childNodes
      .filter((child) => isElement(child))
      .filter((child) => {
        if (isUnseen(child) || isFlatRow(child)) return false;
        if (!isHidden(child, hiddenNames)) return true;
        hidden.push(child);
        return false;
      });
  }
}

/** Office ends a table with a row of no height that only holds the widths of its columns. */
function isFlatRow(element: Element): boolean {
  return element.tagName === 'tr' && /^0(?:px|pt)?$/.test(attribute(element, 'height') ?? '');
}

const parts: Partial<Record<TableRole, readonly TableRole[]>> = {
  header: ['row'],
  body: ['row'],
  footer: ['row'],
  row: ['cell'],
};

function isMadeOf(element: Element, roles: readonly TableRole[]): boolean {
  const children = element.childNodes.filter((child) => !isBlank(child));
  return (
    children.length > 0 &&
    children.every((child) => {
      const role = isElement(child) ? roleOf(child) : undefined;
      if (role === undefined || !isElement(child) || !roles.includes(role)) return false;
      const below = parts[role];
      return below === undefined || isMadeOf(child, below);
    })
  );
}

function isBlank(node: Node): boolean {
  if (isText(node)) return node.value.trim() === '';
  return !isElement(node) || isUnseen(node);
}
