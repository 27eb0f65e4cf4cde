/** Each registered body held against its years: what is found stands in no report. */
import type { Issue } from '../issue/issue.ts';
import { startOfFile } from '../issue/issue.ts';
import type { Agency } from '../register/agency.ts';
import type { Standings } from '../register/standing.ts';
import { bodyRules } from '../rules/index.ts';

/** `pathOf` gives the path that the report of a body and year has, or would have. */
export function checkBodies(
  agencies: readonly Agency[],
  years: readonly number[],
  standings: Standings,
  pathOf: (agency: string, year: number) => string,
): Issue[] {
  return agencies.flatMap((agency) => {
    const body = {
      agency,
      standings: new Map(years.map((year) => [year, standings(agency, year)])),
    };
    return bodyRules.flatMap(({ id, severity, check }) =>
      [...check(body)].map(({ year, message }) => ({
        path: pathOf(agency.id, year),
        ...startOfFile,
        severity,
        ruleId: id,
        message,
        figures: [],
      })),
    );
  });
}
