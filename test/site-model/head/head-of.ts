/** The head of a page of an example column, as a browser or a search engine would take it. */
import type { Measured } from '../../../src/core/open-data/file-size.ts';
import type { Agency } from '../../../src/core/register/agency.ts';
import type { Site } from '../../../src/core/register/site.ts';
import type { Archive } from '../../../src/site/archive.ts';
import { headOf, type HeadedPage } from '../../../src/site/head/head.ts';
import type { PageSubject } from '../../../src/site/head/page-subject.ts';
import { archiveOf, exampleSite, type ExampleEntry } from '../../support/archive-of.ts';
import { exampleAgency } from '../../support/example-subject.ts';

/** Everything that site.yaml may say. */
export const wholeSite: Site = {
  ...exampleSite,
  url: 'https://gk.example.gov.cn/nb',
  siteCode: '4107260001',
  organizer: '示例县人民政府',
};

interface Given {
  readonly site?: Site;
  readonly agencies?: Agency[];
}

export function pageOf(changes: Partial<HeadedPage> = {}): HeadedPage {
  return {
    title: '机关',
    description: '登记的全部机关。',
    path: '/agencies/',
    subject: undefined,
    crumbs: [],
    isListed: true,
    canonicalPath: undefined,
    ...changes,
  };
}

export function columnOf(
  reports: readonly ExampleEntry[],
  { site = wholeSite, agencies = [exampleAgency] }: Given = {},
): Archive {
  return { ...archiveOf(reports, { agencies }), site };
}

/** Of the first report. */
export function reportHead(changes: ExampleEntry, given: Given = {}) {
  const archive = columnOf([changes], given);
  const [entry] = archive.reports;
  const agency = entry && archive.agency(entry.agency);
  if (entry === undefined || agency === undefined) throw new Error('no report');
  const subject: PageSubject = { kind: 'report', agency, report: entry.report };
  return readHead(
    archive,
    pageOf({
      title: entry.report.title,
      path: `/reports/${agency.id}/${String(entry.year)}/`,
      subject,
      crumbs: [
        { label: '年度报告', path: '/' },
        { label: agency.name, path: `/agencies/${agency.id}/` },
        { label: `${String(entry.year)}年` },
      ],
    }),
  );
}

/** Tags by name, and the things of the JSON-LD. */
export function readHead(archive: Archive, page: HeadedPage, measured?: Measured) {
  const { canonical, tags, data } = headOf(archive, page, measured);
  return {
    canonical,
    tags: Object.fromEntries(
      tags.map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]),
    ),
    data,
    things: data === undefined ? [] : (JSON.parse(data) as { '@graph': unknown[] })['@graph'],
  };
}
