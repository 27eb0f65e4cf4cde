/** JSON-LD in the words of schema.org: the way to a page, and what the page is about. */
import type { Archive } from '../archive.ts';
import type { HeadedPage } from './head.ts';
import { agencyThing } from './structured-data/agency-thing.ts';
import { breadcrumbThing } from './structured-data/breadcrumb-thing.ts';
import { columnThings } from './structured-data/column-things.ts';
import { printData } from './structured-data/print-data.ts';
import { reportThing } from './structured-data/report-thing.ts';
import type { Thing } from './structured-data/thing.ts';
import { yearThing } from './structured-data/year-thing.ts';

export function structuredData(archive: Archive, page: HeadedPage): string | undefined {
  const things = [...breadcrumbThing(archive.site, page.crumbs), ...subjectThings(archive, page)];
  return things.length === 0 ? undefined : printData(things);
}

function subjectThings(archive: Archive, page: HeadedPage): Thing[] {
  const { subject } = page;
  switch (subject?.kind) {
    case undefined:
      return [];
    case 'column':
      return columnThings(archive, page);
    case 'year':
      return [yearThing(archive.site, page, subject.year)];
    case 'agency':
      return [agencyThing(archive, subject.agency)];
    case 'report':
      return [reportThing(archive.site, page, subject)];
  }
}
