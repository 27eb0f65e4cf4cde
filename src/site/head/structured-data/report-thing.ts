import { reportFileNames } from '../../../core/open-data/addresses.ts';
import { mediaTypes } from '../../../core/open-data/catalogue/published-file.ts';
import type { Agency } from '../../../core/register/agency.ts';
import type { Site } from '../../../core/register/site.ts';
import type { Report } from '../../../core/report/report.ts';
import type { HeadedPage } from '../head.ts';
import { lastCorrection } from '../last-correction.ts';
import { addressIn, agencyId, figuresId } from './addresses.ts';
import { organization } from './organization.ts';
import { periodOfYears } from './periods.ts';
import { siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

interface FiledReport {
  readonly agency: Agency;
  readonly report: Report;
}

/** Of the figures alone; the page itself is to stay small. */
const downloads = [
  [reportFileNames.json, mediaTypes.json],
  [reportFileNames.csv, mediaTypes.csv],
] as const;

/** A report of a body, and the figures in it. */
export function reportThing(site: Site, page: HeadedPage, { agency, report }: FiledReport): Thing {
  const url = addressIn(site, page.path);
  const { title, year, agencyName, publishedOn, period, documentNumber } = report;
  const temporalCoverage =
    period === null ? periodOfYears(year, year) : `${period.from}/${period.to}`;
  const filedBy = { '@id': agencyId(site, agency.id) };
  return {
    '@type': 'Report',
    '@id': `${url}#report`,
    url,
    name: title,
    headline: title,
    inLanguage: 'zh-CN',
    datePublished: publishedOn ?? undefined,
    dateModified: lastCorrection(report),
    temporalCoverage,
    reportNumber: documentNumber,
    author: organization(site, agency, agencyName),
    publisher: filedBy,
    isPartOf: siteThing(site),
    hasPart: {
      '@type': 'Dataset',
      '@id': figuresId(site, page.path),
      name: `${title}的数字`,
      description: `${page.description}报告所附三张表的数字共${String(Object.keys(report.figures).length)}项，照原样列出。`,
      creator: filedBy,
      license: site.dataLicence?.url,
      temporalCoverage,
      distribution: downloads.map(([name, encodingFormat]) => ({
        '@type': 'DataDownload',
        contentUrl: `${url}${name}`,
        encodingFormat,
      })),
    },
  };
}
