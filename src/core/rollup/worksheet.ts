/** The whole sum as a spreadsheet: a line for each figure of the form, a column for each member. */
import { sections } from '../form/sections.ts';
import { gapText } from './gap-words.ts';
import type { Member } from './member.ts';
import { wholeSum, type PartialSum, type RolledFigure, type Rollup } from './roll-up.ts';

/** A number, text (money keeps its decimals), or nothing. */
export type WorksheetCell = string | number | null;

/** The first row says what the columns are. A blank is an empty cell; a body without a report has none but empty ones. */
export function worksheet(rollup: Rollup): readonly (readonly WorksheetCell[])[] {
  const { groups, members } = rollup;
  const subtotals = groups.length > 1 ? groups : [];
  const header = [
    '数字',
    '表',
    '行',
    '列',
    '草稿',
    '各机关之和',
    '没有计入的',
    ...subtotals.map(({ label }) => `${label}小计`),
    ...members.map(memberName),
  ];
  return [header, ...rollup.figures.map((figure) => figureRow(figure, rollup, subtotals))];
}

function figureRow(
  { definition, all, byGroup, parts }: RolledFigure,
  { members }: Rollup,
  subtotals: Rollup['groups'],
): readonly WorksheetCell[] {
  const { id, rowLabels, columnLabels } = definition;
  const figures = new Map(parts.map(({ member, figure }) => [member, figure]));
  const known = (sum: PartialSum | undefined) =>
    sum === undefined || sum.count === 0 ? null : sum.known;
  return [
    id,
    sections.find((section) => id.startsWith(`${section.id}.`))?.title ?? null,
    rowLabels.join(' ') || null,
    columnLabels.join(' '),
    wholeSum(all),
    known(all),
    all.gaps.map(gapText).join('、') || null,
    ...subtotals.map((group) => known(byGroup.get(group.id))),
    ...members.map((member) => figures.get(member) ?? null),
  ];
}

function memberName({ agency, report, isUnread }: Member): string {
  if (report !== undefined) return agency.name;
  return `${agency.name}（${isUnread ? '报告读不出来' : '没有报告'}）`;
}
