/** A roll-up for programs: the draft's figures, what each sum is made of, who is in it, and what was found. */
import type { Issue } from '../../core/issue/issue.ts';
import { coverageOf } from '../../core/rollup/coverage.ts';
import { groupOf, type Member } from '../../core/rollup/member.ts';
import type { PartialSum, RolledFigure, Rollup } from '../../core/rollup/roll-up.ts';
import type { Report } from '../../core/report/report.ts';

/** `figures` are those of the draft: null where the sum isn't known whole. */
export function printRollup(
  draft: Report,
  government: string | undefined,
  rollup: Rollup,
  issues: readonly Issue[],
): string {
  const { due, reported, missing, unread, otherForm } = coverageOf(rollup.members, rollup.edition);
  const printed = {
    form: draft.edition,
    agency: government ?? null,
    year: draft.year,
    title: draft.title,
    coverage: {
      due,
      reported,
      missing: missing.map(id),
      unread: unread.map(id),
      otherForm: otherForm.map(id),
    },
    members: rollup.members.map((member) => ({
      agency: member.agency.id,
      name: member.agency.name,
      group: groupOf(member.agency),
      form: member.report?.edition ?? null,
    })),
    figures: draft.figures,
    sums: Object.fromEntries(rollup.figures.map((figure) => [figure.definition.id, sums(figure)])),
    findings: issues.map(({ path, line, column, severity, ruleId, message, figures }) => {
      return { path, line, column, severity, ruleId, message, figures };
    }),
  };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

function sums({ all, byGroup, parts }: RolledFigure) {
  return {
    all: sum(all),
    groups: Object.fromEntries([...byGroup].map(([group, partial]) => [group, sum(partial)])),
    /** A member whose form has no such figure is not among them. */
    parts: Object.fromEntries(
      parts.flatMap(({ member, figure }) => (figure === undefined ? [] : [[id(member), figure]])),
    ),
  };
}

function sum({ known, count, gaps }: PartialSum) {
  return {
    known: count === 0 ? null : known,
    count,
    gaps: gaps.map(({ member, why }) => ({ agency: id(member), why })),
  };
}

function id({ agency }: Member): string {
  return agency.id;
}
