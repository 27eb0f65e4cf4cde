/** What the templates of a year may name: the agency, its duties of that year, and its numbers. */
import { applicants, organizationsLabel } from '../../form/applicants.ts';
import { litigationLabel, litigations, results, resultsTotal } from '../../form/disputes.ts';
import { editions } from '../../form/editions.ts';
import type { RequestNode } from '../../form/request-node.ts';
import { outcomeNodes } from '../../form/request-rows.ts';
import type { AgencyPlan } from '../agency-plan.ts';
import type { Values } from '../fill.ts';
import { inTenThousandYuan } from '../money.ts';
import { randomFor } from '../random.ts';
import { firstYear } from '../simulate-agency.ts';
import { countOf, type YearRecord } from '../year-record.ts';

export function valuesOf(
  seed: string,
  agency: AgencyPlan,
  record: YearRecord,
  previous: YearRecord | undefined,
): Values {
  return {
    agency: agency.name,
    year: record.year,
    self: agency.self,
    scope: agency.scope,
    office: agency.office,
    phone: `0000-0000${String(randomFor(agency.id, 'phone').integer(100, 999))}`,
    ...dutyValues(seed, agency, record.year),
    ...record.work,
    ...requestValues(record, previous),
    ...disclosureValues(record),
    ...disputeValues(record),
  };
}

const dutiesPerYear = 3;

/** Other duties each year, until all have had their turn. */
export function dutyValues(seed: string, agency: AgencyPlan, year: number): Values {
  const duties = randomFor(seed, agency.id, 'duties').shuffled(agency.duties);
  // The year before the first asks too: what it promised is told in the first.
  const start = (year - firstYear + duties.length) * dutiesPerYear;
  const names = Array.from(
    { length: dutiesPerYear },
    (_, place) => duties[(start + place) % duties.length] ?? '',
  );
  return Object.fromEntries(names.map((name, place) => [`duty${String(place + 1)}`, name]));
}

function requestValues(record: YearRecord, previous: YearRecord | undefined): Values {
  const total = (row: string) => countOf(record, `requests.${row}.total`);
  const received = total('received');
  const before = previous === undefined ? received : countOf(previous, 'requests.received.total');
  const person = countOf(record, 'requests.received.naturalPerson');
  const personLabel = applicants.find(({ id }) => id === 'naturalPerson')?.label ?? '';
  return {
    received,
    broughtForward: total('broughtForward'),
    resolved: total('resolved'),
    carriedForward: total('carriedForward'),
    change: Math.abs(received - before),
    outcomes: listed(
      outcomeNodes(record.edition).map((node) => [node.short, totalOf(record, node)]),
    ),
    applicants: listed([
      [personLabel, person],
      [organizationsLabel, received - person],
    ]),
  };
}

function disclosureValues(record: YearRecord): Values {
  const count = (id: string) => countOf(record, `proactiveDisclosure.${id}`);
  const decided = editions[record.edition].disclosure
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => `proactiveDisclosure.${id}.decisions` in record.counts)
    .map(({ id, label }) => [label, count(`${id}.decisions`)] as const);
  const columns =
    record.edition === '2021'
      ? ['issued', 'repealed', 'inForce']
      : ['newlyMade', 'newlyDisclosed', 'disclosedTotal'];
  return {
    decisions: listed(decided),
    noDecisions: decided
      .filter(([, decisions]) => decisions === 0)
      .map(([label]) => label)
      .join('、'),
    ...Object.fromEntries(columns.map((column) => [column, count(`normativeDocuments.${column}`)])),
    fees:
      record.edition === '2021'
        ? inTenThousandYuan(count('administrativeFees.amountInTenThousandYuan'))
        : '',
  };
}

function disputeValues(record: YearRecord): Values {
  const total = (procedure: string) => countOf(record, `disputes.${procedure}.${resultsTotal.id}`);
  return {
    reconsideration: total('reconsideration'),
    reconsiderationResults: listed(
      results.map(({ id, label }) => [label, countOf(record, `disputes.reconsideration.${id}`)]),
    ),
    litigationLabel,
    litigation: litigations.reduce((sum, { id }) => sum + total(id), 0),
    litigationKinds: listed(litigations.map(({ id, label }) => [label, total(id)])),
  };
}

function totalOf(record: YearRecord, node: RequestNode): number {
  if (node.kind === 'row') return countOf(record, `requests.${node.id}.total`);
  return node.rows.reduce((sum, row) => sum + totalOf(record, row), 0);
}

/** E.g. 予以公开12件、部分公开4件; what is zero is left out. */
function listed(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}${String(count)}件`)
    .join('、');
}
