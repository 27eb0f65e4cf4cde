/** JSON-LD in the words of schema.org: the way to a page, and what the page is about. */
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../archive.ts';
import type { HeadedPage } from './head.ts';
import { agencyThing } from './structured-data/agency-thing.ts';
import { breadcrumbThing } from './structured-data/breadcrumb-thing.ts';
import { catalogThings } from './structured-data/catalog-things.ts';
import { columnThings } from './structured-data/column-things.ts';
import { printData } from './structured-data/print-data.ts';
import { reportThing } from './structured-data/report-thing.ts';
import type { Thing } from './structured-data/thing.ts';
import { yearThing } from './structured-data/year-thing.ts';

export function structuredData(
  archive: Archive,
  page: HeadedPage,
  measured: Measured,
): string | undefined {
  const things = [
    ...breadcrumbThing(archive.site, page.crumbs),
    ...subjectThings(archive, page, measured),
  ];
  return things.length === 0 ? undefined : printData(things);
}

function subjectThings(archive: Archive, page: HeadedPage, measured: Measured): Thing[] {
  const { subject } = page;
  switch (subject?.kind) {
    case undefined:
      return [];
    case 'column':
      return columnThings(archive, page, measured);
    case 'data':
      return catalogThings(archive, page, measured);
    case 'year':
      return [yearThing(archive, page, subject.year, measured)];
    case 'agency':
      return [agencyThing(archive, subject.agency)];
    case 'report':
      return [reportThing(archive.site, page, subject)];
  }
}
