/** An archive of files on disk that were really checked, for tests of what the site says about findings. */
import { stringify } from 'yaml';
import { readFolder } from '../../src/content-folder/read-folder.ts';
import { checkContent } from '../../src/core/checking/check-content.ts';
import type { CheckedContent } from '../../src/core/checking/checked.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { makeContentFolder } from './content-folder.ts';
import { exampleAgency } from './example-subject.ts';
import { reportText } from './report-text.ts';

/** Reports by folder and year, as `shili-shuiliju/2023`. What a year says of title, period and date follows from it. */
export type ExampleFiles = Readonly<Record<string, ExampleReport>>;

export function checkedArchive(
  reports: ExampleFiles,
  {
    agencies = [exampleAgency],
    today = '2030-01-01',
  }: { agencies?: readonly Agency[]; today?: string } = {},
): { archive: Archive; content: CheckedContent } {
  const registered = new Map(agencies.map((agency) => [agency.id, agency]));
  const folder = makeContentFolder({
    'reports/shili-shuiliju/2023.md': undefined,
    ...Object.fromEntries(agencies.map((agency) => [`agencies/${agency.id}.yaml`, entry(agency)])),
    ...Object.fromEntries(
      Object.entries(reports).map(([address, changes]) => {
        const [agency = '', year = ''] = address.split('/');
        const name = registered.get(agency)?.name ?? agency;
        return [`reports/${address}.md`, reportText({ ...ofYear(name, Number(year)), ...changes })];
      }),
    ),
  });
  const content = checkContent(readFolder(folder), today);
  return { archive: createArchive(content), content };
}

function ofYear(agencyName: string, year: number): ExampleReport {
  return {
    agencyName,
    year,
    title: `${agencyName}${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    edition: year < 2021 ? '2019' : '2021',
  };
}

function entry({ division, ...agency }: Agency): string {
  return stringify({
    名称: agency.name,
    类别: agency.kind,
    行政区划: { 代码: division.code ?? '未载明', 名称: division.path.join('/') || '未载明' },
    ...(agency.formerNames.length > 0 && { 曾用名: agency.formerNames }),
    ...(agency.parent !== undefined && { 上级: agency.parent }),
    ...(agency.firstYear !== undefined && { 起始年度: agency.firstYear }),
    ...(agency.lastYear !== undefined && { 终止年度: agency.lastYear }),
    ...(agency.successor !== undefined && { 承继: agency.successor }),
  });
}
