/**
 * The requests table: three levels of column headings, three levels of row headings, seven figures to a row.
 * Editions differ in their rows only.
 */
import {
  applicantColumns,
  applicantsLabel,
  applicantsTotal,
  organizationsLabel,
  type Applicant,
} from '../applicants.ts';
import { editions, type EditionId } from '../editions.ts';
import { printedEquation } from '../outcomes.ts';
import type { RequestGroup, RequestNode, RequestRow } from '../request-node.ts';
import {
  type FigureCell,
  type HeadingCell,
  type TableLayout,
  type TableRow,
} from './table-layout.ts';

/** Columns of row headings: upright spine, group, label. */
const headingColumns = 3;

/** The rows of the printed equation. */
const equationRows = new Set(['received', 'broughtForward', 'resolved', 'carriedForward']);

const allId = 'c-all';
const organizationsId = 'c-organizations';

const layouts: Readonly<Record<EditionId, TableLayout>> = {
  '2019': createLayout('2019'),
  '2021': createLayout('2021'),
};

export function requestsLayout(edition: EditionId): TableLayout {
  return layouts[edition];
}

function createLayout(edition: EditionId): TableLayout {
  return { head: headRows(), bodies: [bodyRows(editions[edition].requests, [])] };
}

function headRows(): TableRow[] {
  const organizations = applicantColumns.filter(({ isOrganization }) => isOrganization);
  return [
    headRow([
      {
        id: 'c-corner',
        label: printedEquation,
        scope: 'col',
        headers: [],
        colSpan: headingColumns,
        rowSpan: 3,
        kinds: 'corner',
      },
      {
        id: allId,
        label: applicantsLabel,
        scope: 'colgroup',
        headers: [],
        colSpan: applicantColumns.length,
        kinds: 'c-all',
      },
    ]),
    headRow(
      applicantColumns.flatMap((applicant) => {
        if (!applicant.isOrganization) return [columnHeading(applicant, 2)];
        // The five stand under one heading, which comes where the first of them would be.
        return applicant === organizations[0] ? [organizationsHeading(organizations.length)] : [];
      }),
    ),
    headRow(organizations.map((applicant) => columnHeading(applicant, 1))),
  ];
}

function headRow(headings: readonly HeadingCell[]): TableRow {
  return { headings, figures: [] };
}

function organizationsHeading(colSpan: number): HeadingCell {
  return {
    id: organizationsId,
    label: organizationsLabel,
    scope: 'colgroup',
    headers: [allId],
    colSpan,
    kinds: 'c-org',
  };
}

function columnHeading(applicant: Applicant, rowSpan: number): HeadingCell {
  const { id, label, isOrganization } = applicant;
  const place = applicant === applicantsTotal ? 'leafcol c-total' : 'leafcol c-self';
  return {
    id: columnId(applicant),
    label,
    scope: 'col',
    headers: isOrganization ? [allId, organizationsId] : [allId],
    rowSpan,
    kinds: isOrganization ? `leafcol c-${id}` : place,
  };
}

function bodyRows(nodes: readonly RequestNode[], groups: readonly RequestGroup[]): TableRow[] {
  return nodes.flatMap((node, position) => {
    if (node.kind === 'row') {
      // Inside the outcomes, what follows a group of rows is set apart from it.
      const isCut = groups.length === 1 && nodes[position - 1]?.kind === 'group';
      return [bodyRow(node, groups, isCut)];
    }
    const around = [...groups, node];
    const [first, ...rest] = bodyRows(node.rows, around);
    if (first === undefined) return [];
    return [beginGroup(first, groupHeading(node, groups), groups.length === 1), ...rest];
  });
}

function bodyRow(row: RequestRow, groups: readonly RequestGroup[], isCut: boolean): TableRow {
  const isEquation = equationRows.has(row.id);
  const around = groups.map(groupId);
  const rowId = `r-${row.id}`;
  return {
    ...classed([isEquation && 'key-row', isCut && !isEquation && 'cut']),
    headings: [
      {
        id: rowId,
        label: row.label,
        scope: 'row',
        headers: around,
        colSpan: headingColumns - groups.length,
        kinds: 'rowlabel',
        meaning: row.id,
      },
    ],
    figures: applicantColumns.map((applicant) => figureCell(applicant, row, [...around, rowId])),
  };
}

function figureCell(
  applicant: Applicant,
  row: RequestRow,
  rowHeaders: readonly string[],
): FigureCell {
  const isTotal = applicant === applicantsTotal;
  return {
    id: `requests.${row.id}.${applicant.id}`,
    headers: [
      allId,
      ...(applicant.isOrganization ? [organizationsId] : []),
      columnId(applicant),
      ...rowHeaders,
    ],
    ...(isTotal && { kinds: 'total' }),
    showsChange: isTotal,
    columnLabel: applicant.label,
  };
}

function groupHeading(group: RequestGroup, around: readonly RequestGroup[]): HeadingCell {
  return {
    id: groupId(group),
    label: group.label,
    scope: 'rowgroup',
    headers: around.map(groupId),
    rowSpan: countRows(group),
    kinds: around.length === 0 ? 'spine' : 'group',
  };
}

function beginGroup(row: TableRow, heading: HeadingCell, isCut: boolean): TableRow {
  return {
    ...row,
    ...classed([row.kinds, isCut && 'cut']),
    headings: [heading, ...row.headings],
  };
}

function countRows(node: RequestNode): number {
  return node.kind === 'row' ? 1 : node.rows.reduce((count, inner) => count + countRows(inner), 0);
}

function columnId({ id }: Applicant): string {
  return `c-${id}`;
}

function groupId({ id }: RequestGroup): string {
  return `g-${id}`;
}

function classed(names: readonly (string | false | undefined)[]): { kinds?: string } {
  const kinds = names.filter((name) => name !== undefined && name !== false).join(' ');
  return kinds === '' ? {} : { kinds };
}
