/** Content that was checked → whose reports a government adds up, and what of them is there. */
import type { CheckedContent, CheckedReport } from '../../core/checking/checked.ts';
import type { Agency } from '../../core/register/agency.ts';
import { membersOf } from '../../core/register/members.ts';
import { addressOf } from '../../core/register/report-address.ts';
import { isDue } from '../../core/register/standing.ts';
import type { Member } from '../../core/rollup/member.ts';
import { membersByPlace, strayBodies } from '../../core/rollup/region-members.ts';
import type { Region } from '../../core/rollup/region.ts';
import { standingsIn } from '../surround-content.ts';

export interface Gathered {
  readonly members: readonly Member[];
  /** Bodies of the same place that nothing in the register puts below the government. */
  readonly stray: readonly Agency[];
  /** The members' reports, by agency. */
  readonly reports: ReadonlyMap<string, CheckedReport>;
}

/** `unread`: paths of report files that couldn't even be read. */
export function gather(
  content: CheckedContent,
  region: Region,
  year: number,
  isUnread: (agency: string) => boolean,
): Gathered {
  const { agencies } = content;
  const standings = standingsIn(content);
  const isOwing = (agency: Agency) => isDue(standings(agency, year)) || isUnread(agency.id);
  const bodies =
    region.government === undefined
      ? membersByPlace(agencies, region).filter(isOwing)
      : membersOf(agencies, standings)(region.government.id, year);
  const byAddress = new Map(content.reports.map((checked) => [addressOf(checked), checked]));
  const find = ({ id }: Agency) => byAddress.get(addressOf({ agency: id, year }));
  const stray = region.government === undefined ? [] : strayBodies(agencies, region);
  return {
    members: bodies.map((agency) => toMember(agency, find(agency), isUnread(agency.id))),
    stray: stray.filter((agency) => isOwing(agency)),
    reports: new Map(
      bodies.flatMap((agency) => {
        const checked = find(agency);
        return checked === undefined ? [] : [[agency.id, checked]];
      }),
    ),
  };
}

function toMember(
  agency: Agency,
  checked: CheckedReport | undefined,
  isUnreadFile: boolean,
): Member {
  const report = checked?.report;
  return {
    agency,
    report,
    isUnread: report === undefined && (checked !== undefined || isUnreadFile),
    questioned: new Set(checked === undefined || report === undefined ? [] : doubts(checked)),
  };
}

/** What a hint says is uncertain, and a blank has a note of its own. */
function doubts({ issues, acknowledged }: CheckedReport): string[] {
  const open = issues.filter(
    ({ severity, ruleId }) => severity !== 'hint' && ruleId !== 'blank-figures',
  );
  return [...open, ...acknowledged].flatMap(({ figures }) => figures);
}
