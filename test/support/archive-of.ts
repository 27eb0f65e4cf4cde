/** An archive of example reports, for tests of what the site says about them. */
import type { CheckedReport } from '../../src/core/checking/checked.ts';
import { startOfFile } from '../../src/core/issue/issue.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import { defaultDeadlines, type Site } from '../../src/core/register/site.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { exampleAgency, exampleSubject } from './example-subject.ts';

export const exampleSite: Site = {
  name: '示例县政府信息公开',
  isDemonstration: true,
  deadlines: defaultDeadlines,
};

const noPlaces: CheckedReport['places'] = {
  figure: () => startOfFile,
  frontMatter: () => startOfFile,
  section: () => startOfFile,
  text: () => startOfFile,
};

export interface ExampleEntry extends ExampleReport {
  readonly agency?: string;
  readonly acknowledged?: CheckedReport['acknowledged'];
}

/** The agencies with their reports; `today` lies long after all of them unless given. */
export function archiveOf(
  reports: readonly ExampleEntry[],
  {
    agencies = [exampleAgency],
    today = '2030-01-01',
  }: { agencies?: Agency[]; today?: string } = {},
): Archive {
  return createArchive({
    site: exampleSite,
    today,
    agencies,
    reports: reports.map(checked),
    issues: [],
  });
}

function checked({
  agency = exampleAgency.id,
  acknowledged = [],
  ...changes
}: ExampleEntry): CheckedReport {
  const report = { ...exampleSubject(changes).report, agency };
  return {
    path: `content/reports/${agency}/${String(report.year)}.md`,
    agency,
    year: report.year,
    identity: report,
    report,
    places: noPlaces,
    issues: [],
    acknowledged,
    files: [],
    renderNarrative: () => ({
      lead: '',
      sections: report.sections.map(({ id, title }) => ({ ...(id && { id }), title, html: '' })),
    }),
  };
}
