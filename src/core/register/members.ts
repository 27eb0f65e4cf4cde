/** Which bodies a government's report adds up. */
import type { Agency } from './agency.ts';
import { isDue, type Standings } from './standing.ts';

/** The members of a body in a year; a body that is no government has none. */
export type Members = (agency: string, year: number) => readonly Agency[];

/**
 * The bodies right below a government (上级) that owe a report of the year, in the order of `agencies`. Of a government
 * below it that is the government alone: its report is a sum already.
 */
export function membersOf(agencies: readonly Agency[], standings: Standings): Members {
  const governments = new Set(agencies.flatMap(({ id, kind }) => (kind === '政府' ? [id] : [])));
  const byParent = Map.groupBy(agencies, ({ parent }) => parent);
  return (agency, year) =>
    governments.has(agency)
      ? (byParent.get(agency) ?? []).filter((member) => isDue(standings(member, year)))
      : [];
}
