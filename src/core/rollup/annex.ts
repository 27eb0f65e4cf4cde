/** What goes with a draft on paper: what its sums lack, and what each member gave. */
import { figureText } from '../report/figure.ts';
import { memberTables, type MemberColumn } from './member-columns.ts';
import type { Member } from './member.ts';
import type { PartialSum, Rollup } from './roll-up.ts';

export interface Annex {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly AnnexTable[];
}

export interface AnnexTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Positions of rows that are sums. */
  readonly boldRows: readonly number[];
}

/** `paragraphs`: coverage and notes. */
export function annexOf(rollup: Rollup, paragraphs: readonly string[]): Annex {
  return {
    title: '汇总底稿',
    paragraphs,
    tables: memberTables(rollup.edition).map(({ caption, columns }) => {
      const rows = tableRows(rollup, columns);
      return {
        caption: `各机关的数：${caption}`,
        header: ['机关', ...columns.map(({ label }) => label)],
        rows: rows.map(({ cells }) => cells),
        boldRows: rows.flatMap(({ isSum }, at) => (isSum ? [at] : [])),
      };
    }),
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly isSum: boolean;
}

/** Subtotals only where there is more than one group. */
function tableRows({ members, groups, figures }: Rollup, columns: readonly MemberColumn[]): Row[] {
  const ids = new Set(columns.map(({ definition }) => definition.id));
  const shown = figures.filter(({ definition }) => ids.has(definition.id));
  const all = shown.map((figure) => figure.all);
  return [
    ...groups.flatMap((group) => [
      ...group.members.map((member) => memberRow(member, columns)),
      ...(groups.length > 1
        ? [
            sumRow(
              `${group.label}小计`,
              shown.flatMap(({ byGroup }) => byGroup.get(group.id) ?? []),
            ),
          ]
        : []),
    ]),
    ...(members.length > 0 ? [sumRow('合计', all)] : []),
  ];
}

function memberRow({ agency, report, isUnread }: Member, columns: readonly MemberColumn[]): Row {
  if (report === undefined) {
    const why = isUnread ? '报告读不出来' : '没有报告';
    return { cells: [`${agency.name}（${why}）`, ...columns.map(() => '')], isSum: false };
  }
  const cells = columns.map(({ definition }) => {
    const figure = report.figures[definition.id];
    if (figure === undefined) return '无此项';
    return figure === null ? '未填' : figureText(figure);
  });
  return { cells: [agency.name, ...cells], isSum: false };
}

function sumRow(label: string, sums: readonly PartialSum[]): Row {
  return { cells: [label, ...sums.map(partialText)], isSum: true };
}

/** E.g. `12`, or `12（另有1家不详）` where somebody's figure is not in it. */
export function partialText({ known, count, gaps }: PartialSum): string {
  const sum = count === 0 ? '' : String(known);
  return gaps.length === 0 ? sum : `${sum}（另有${String(gaps.length)}家不详）`;
}
