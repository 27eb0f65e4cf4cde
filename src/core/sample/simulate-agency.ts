/** The years of one agency, one after another: what is left over at the end of one begins the next. */
import { editionForYear, editions } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import type { AgencyPlan } from './agency-plan.ts';
import type { Volume } from './bodies.ts';
import { discloseInYear, initialStock, type Stock } from './disclosure-in-year.ts';
import { disputesInYear } from './disputes-in-year.ts';
import { randomFor } from './random.ts';
import { requestsInYear } from './requests-in-year.ts';
import { workInYear } from './work-in-year.ts';
import type { Tally, YearRecord } from './year-record.ts';

/** From the first year of the form: a later year is the same, whichever year a sample begins with. */
export const firstYear = editions['2019'].firstYear;

export function simulateAgency(
  seed: string,
  agency: AgencyPlan,
  lastYear: number,
): readonly YearRecord[] {
  const size = randomFor(seed, agency.id, 'size');
  const volume = scale(agency.volume, size.integer(60, 150) / 100);
  let stock: Stock = initialStock(volume, size);
  let pending: Tally = {};
  const records: YearRecord[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const edition = editionForYear(year)?.id;
    if (edition === undefined) throw new Error(`no edition for ${String(year)}`);
    const random = (topic: string) => randomFor(seed, agency.id, year, topic);
    const disclosure = discloseInYear(random('disclosure'), volume, stock, edition);
    const requests = requestsInYear(random('requests'), volume.requests, pending, edition);
    const counts = {
      ...disclosure.counts,
      ...requests.counts,
      ...disputesInYear(random('disputes'), requests.refused),
    };
    records.push({
      year,
      edition,
      counts: Object.fromEntries(figureDefinitions(edition).map(({ id }) => [id, counts[id] ?? 0])),
      work: workInYear(random('work'), volume, year, counts),
    });
    stock = disclosure.stock;
    pending = requests.pending;
  }
  return records;
}

function scale(volume: Volume, factor: number): Volume {
  const scaled = Object.entries(volume).map(([name, size]: [string, number]) => [
    name,
    Math.round(size * factor),
  ]);
  return Object.fromEntries(scaled) as Volume;
}
