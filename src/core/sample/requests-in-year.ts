/** One year of requests: every request has one applicant and one outcome, or is left for the next year. */
import { applicants, applicantsTotal } from '../form/applicants.ts';
import type { EditionId } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';
import { outcomeRows } from '../form/request-rows.ts';
import type { Random } from './random.ts';
import type { Tally } from './year-record.ts';

interface RequestsYear {
  readonly counts: Readonly<Record<FigureId, number>>;
  /** Left for the next year, by applicant. */
  readonly pending: Tally;
  /** Requests that were not disclosed in full: what a dispute may be about. */
  readonly refused: number;
}

/** How often each comes, out of about a hundred. A row that isn't named here is rare. */
const applicantWeights: Tally = {
  naturalPerson: 74,
  business: 13,
  legalServiceProvider: 6,
  otherOrganization: 3,
  publicInterestOrganization: 2,
  researchInstitution: 2,
};

const outcomeWeights: Tally = {
  disclosed: 45,
  partlyDisclosed: 11,
  'withheld.thirdPartyRights': 3,
  'withheld.internalAffairs': 2,
  'withheld.deliberativeRecords': 3,
  'withheld.enforcementCaseFiles': 2,
  'withheld.administrativeInquiry': 2,
  'unavailable.notHeld': 15,
  'unavailable.wouldNeedCreation': 3,
  'unavailable.stillUnclear': 3,
  'declined.petitionOrComplaint': 3,
  'declined.duplicate': 2,
  closedOtherwise: 5,
  'closedOtherwise.clarificationOverdue': 2,
  'closedOtherwise.otherReason': 3,
};
const rare = 0.5;

export function requestsInYear(
  random: Random,
  volume: number,
  broughtForward: Tally,
  edition: EditionId,
): RequestsYear {
  const counts: Record<FigureId, number> = {};
  const pending: Record<string, number> = {};
  const count = (row: string, applicant: string) => {
    for (const column of [applicant, applicantsTotal.id]) {
      const id = `requests.${row}.${column}`;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  };
  const resolve = (applicant: string) => {
    count(
      random.weighted(outcomeRows(edition), ({ id }) => outcomeWeights[id] ?? rare).id,
      applicant,
    );
    count('resolved', applicant);
  };
  for (const [applicant, left] of Object.entries(broughtForward)) {
    for (let request = 0; request < left; request += 1) {
      count('broughtForward', applicant);
      resolve(applicant);
    }
  }
  // One less, so that a small body has a year without any now and then.
  const fewest = Math.max(0, Math.floor(volume * 0.6) - 1);
  const received = random.integer(fewest, Math.ceil(volume * 1.4));
  for (let request = 0; request < received; request += 1) {
    const { id: applicant } = random.weighted(applicants, ({ id }) => applicantWeights[id] ?? rare);
    count('received', applicant);
    if (random.chance(0.07)) {
      count('carriedForward', applicant);
      pending[applicant] = (pending[applicant] ?? 0) + 1;
    } else {
      resolve(applicant);
    }
  }
  const total = (row: string) => counts[`requests.${row}.${applicantsTotal.id}`] ?? 0;
  return { counts, pending, refused: total('resolved') - total('disclosed') };
}
