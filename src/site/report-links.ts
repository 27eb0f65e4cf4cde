/** Where a report leads besides other years: pages that set it beside something else, and its files. */
import { reportFileNames, reportFolder } from '../core/open-data/addresses.ts';
import { sections } from '../core/form/sections.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import { besideLastYear } from './compare/beside-last-year.ts';
import { membersPageOf } from './members/members-link.ts';
import type { Link } from './page-frame.ts';
import { tableName } from './table-name.ts';
import { href } from './urls.ts';

/** Only to pages that are there. */
export function comparisonLinks(archive: Archive, entry: ArchivedReport): readonly Link[] {
  const lastYear = besideLastYear(archive, entry);
  const members = membersPageOf(archive, entry);
  return [
    ...(lastYear === undefined
      ? []
      : [{ label: `与${String(entry.year - 1)}年对照`, href: href(lastYear) }]),
    ...(members === undefined ? [] : [members]),
  ];
}

/** The files that the build puts beside its page. */
export function downloadLinks({ agency, year }: ArchivedReport): readonly Link[] {
  const folder = reportFolder(agency, year);
  const { docx, csv, json, tables } = reportFileNames;
  const ofTables = sections.flatMap((section) => {
    const file = tables[section.id];
    return file === undefined ? [] : [{ label: `${tableName(section).name} CSV`, file }];
  });
  return [
    { label: 'Word', file: docx },
    { label: 'CSV', file: csv },
    ...ofTables,
    { label: 'JSON', file: json },
  ].map(({ label, file }) => ({ label, href: href(`${folder}${file}`) }));
}
