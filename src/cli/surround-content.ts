/** What stands around reports of content that was checked, also around one that isn't there. */
import { checkReport } from '../core/checking/check-report.ts';
import type { CheckedContent, CheckedReport } from '../core/checking/checked.ts';
import { surround, type Around } from '../core/checking/surround.ts';
import type { ReportAddress } from '../core/register/report-address.ts';
import { standingsOf, type Standings } from '../core/register/standing.ts';

export function surroundContent(content: CheckedContent): Around {
  const { site, agencies, reports } = content;
  return surround({
    site,
    agencies,
    reports,
    standings: standingsIn(content),
    publishedEarlier: new Map(),
    correctionsEarlier: new Map(),
  });
}

/** Without dates of publication: no report needs to be read for them, and nobody is told that one is late. */
export function standingsIn({ site, today, agencies, reports }: CheckedContent): Standings {
  const filed = reports.map(({ agency, year }) => ({ agency, year, publishedOn: null }));
  return standingsOf(site, agencies, filed, today);
}

/** Stands for a report that isn't there, so that one can ask what would stand around it. */
export function absentReport(address: ReportAddress): CheckedReport {
  return checkReport({ ...address, path: '', text: '', hasFile: () => false }, undefined);
}
