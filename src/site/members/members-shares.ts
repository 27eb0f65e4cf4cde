/** What each member gave of the main figures, group by group, with the sums. */
import { memberTables, type MemberColumn } from '../../core/rollup/member-columns.ts';
import type { Rollup } from '../../core/rollup/roll-up.ts';
import type { Report } from '../../core/report/report.ts';
import { href, paths } from '../urls.ts';
import { filedCell, sumCell, type MembersCell } from './members-cell.ts';

export interface SharesTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly SharesGroup[];
  readonly total: readonly MembersCell[];
}

export interface SharesGroup {
  readonly label: string;
  readonly lines: readonly ShareLine[];
  /** Undefined where there is only one group. */
  readonly subtotal: readonly MembersCell[] | undefined;
}

export interface ShareLine {
  readonly name: string;
  /** Its report; where there is none, the body. */
  readonly href: string;
  /** One for each column; none where there is no report. */
  readonly cells: readonly ShareCell[];
}

export interface ShareCell extends MembersCell {
  /** The cell of the member's own report; not of a zero, which leads nowhere. */
  readonly href?: string;
}

export function sharesTables(rollup: Rollup, year: number): readonly SharesTable[] {
  return memberTables(rollup.edition).map(({ id, caption, columns }) => {
    const ids = new Set(columns.map(({ definition }) => definition.id));
    const figures = rollup.figures.filter(({ definition }) => ids.has(definition.id));
    return {
      id,
      caption,
      columns: columns.map(({ label }) => label),
      groups: rollup.groups.map((group) => ({
        label: group.label,
        lines: group.members.map(({ agency, report }) => ({
          name: agency.name,
          href: href(
            report === undefined ? paths.agency(agency.id) : paths.report(agency.id, year),
          ),
          cells:
            report === undefined ? [] : columns.map((column) => shareCell(column, report, year)),
        })),
        subtotal:
          rollup.groups.length > 1
            ? figures.flatMap(({ byGroup }) => {
                const sum = byGroup.get(group.id);
                return sum === undefined ? [] : [sumCell(sum)];
              })
            : undefined,
      })),
      total: figures.map(({ all }) => sumCell(all)),
    };
  });
}

function shareCell(
  { definition: { id } }: MemberColumn,
  { agency, figures }: Report,
  year: number,
): ShareCell {
  const figure = figures[id];
  const cell = filedCell(figure);
  const leads = cell.text !== '' && !cell.isZero;
  return leads ? { ...cell, href: `${href(paths.report(agency, year))}#${id}` } : cell;
}
