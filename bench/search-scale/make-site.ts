/** The part of a built site that the search works on: report pages, search/bodies.json, and the worker that ships. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency } from '../../src/core/register/agency.ts';
import type { AgencyPlan } from '../../src/core/sample/agency-plan.ts';
import { sampleReports } from '../../src/core/sample/generate-sample.ts';
import { bodiesFile } from '../../src/site/bodies-file.ts';
import { reportPage } from './report-page.ts';

export const yearsOfABody = 10;

/** `builtSite`: any built site of this project. */
export function makeSite(folder: string, reports: number, builtSite: string): void {
  const years = new Map<string, { year: number }[]>();
  const agencies: Agency[] = [];
  const options = { agencies: reports / yearsOfABody, years: yearsOfABody, seed: '6' };
  for (const { agency, reports: list } of sampleReports(options)) {
    agencies.push(registered(agency));
    years.set(agency.id, list.map(({ year }) => ({ year })).reverse());
    for (const report of list) {
      const page = join(folder, 'reports', agency.id, String(report.year));
      mkdirSync(page, { recursive: true });
      writeFileSync(join(page, 'index.html'), reportPage(report));
    }
  }
  const bodies = bodiesFile({ agencies, reportsOf: (id) => years.get(id) ?? [] });
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search', 'bodies.json'), JSON.stringify(bodies));
  cpSync(join(builtSite, '_astro'), join(folder, '_astro'), { recursive: true });
}

function registered({ id, name, shortName, former, kind, county }: AgencyPlan): Agency {
  return {
    id,
    name,
    formerNames: former === undefined ? [] : [former.name],
    kind,
    division: { code: null, path: county.path },
    ...(shortName !== undefined && { shortName }),
  };
}
