/** What the rules say of a draft's figures, each with the members whose own tables bring it in. */
import { checkAround } from '../../core/checking/check-around.ts';
import { checkReport } from '../../core/checking/check-report.ts';
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { Around } from '../../core/checking/surround.ts';
import type { FigureId } from '../../core/form/figures.ts';
import type { Issue, RelatedPlace } from '../../core/issue/issue.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import type { Agency } from '../../core/register/agency.ts';
import { noWords } from '../../core/register/words.ts';
import type { Member } from '../../core/rollup/member.ts';

export interface Draft {
  readonly file: ReportFile;
  /** Undefined where the government isn't registered. */
  readonly agency: Agency | undefined;
}

/**
 * A sum of tables that add up adds up: whatever doesn't comes from a member, and that member's own check says so. What
 * is blank has been said already, and a draft has no text yet.
 */
export function draftIssues(
  { file, agency }: Draft,
  around: Around,
  members: readonly Member[],
  reports: ReadonlyMap<string, CheckedReport>,
): readonly Issue[] {
  const checked = checkReport(file, agency);
  const held =
    agency === undefined
      ? []
      : checkAround(checked, {
          agency,
          words: noWords,
          around: around.surroundings(checked),
          neighbours: around.neighbours(checked),
        }).issues;
  return [...checked.issues, ...held]
    .filter(({ figures, ruleId }) => figures.length > 0 && ruleId !== 'blank-figures')
    .map((issue) => withOrigins(issue, members, reports));
}

function withOrigins(
  issue: Issue,
  members: readonly Member[],
  reports: ReadonlyMap<string, CheckedReport>,
): Issue {
  const origins = members.flatMap(({ agency }) => {
    const checked = reports.get(agency.id);
    return (checked && originIn(checked, issue, agency)) ?? [];
  });
  if (origins.length === 0) return issue;
  const names = origins.map(({ name, isExplained }) => `${name}${isExplained ? '（有说明）' : ''}`);
  return {
    ...issue,
    message: `${issue.message}；出在${names.join('、')}的报告`,
    related: [...(issue.related ?? []), ...origins.map(({ place }) => place)],
  };
}

interface Origin {
  readonly name: string;
  /** The member explains it in 说明; the government will have to do so too. */
  readonly isExplained: boolean;
  readonly place: RelatedPlace;
}

function originIn(
  { path, issues, acknowledged, places }: CheckedReport,
  issue: Issue,
  { name }: Agency,
): Origin | undefined {
  const isSame = (ruleId: string, figures: readonly FigureId[]) =>
    ruleId === issue.ruleId && figures.some((id) => issue.figures.includes(id));
  const found = issues.find(({ ruleId, figures }) => isSame(ruleId, figures));
  const [figure] = found?.figures ?? [];
  if (found === undefined || figure === undefined) return undefined;
  const { line, column } = places.figure(figure);
  const message = `${name}：${found.brief ?? found.message}`;
  return {
    name,
    isExplained: acknowledged.some(({ rule, figures }) => isSame(rule.id, figures)),
    place: { path, line, column, message, figure },
  };
}
