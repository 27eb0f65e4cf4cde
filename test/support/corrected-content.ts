/**
 * A content folder under git of its own, with reports that were corrected in every way that matters: nothing here
 * depends on the history of this repository, which may be a shallow clone or none.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Correction } from '../../src/core/report/report.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { sections } from '../../src/core/form/sections.ts';
import { registered } from './content-folder.ts';
import { commitAll, git } from './git-repository.ts';
import { reportText } from './report-text.ts';

/** Addresses of the site of this content, as a browser asks for them. */
export const correctedPages = {
  corrections: './corrections/',
  'report corrected twice': './reports/shili-shuiliju/2023/',
  'version first published': './reports/shili-shuiliju/2023/versions/1/',
  'version between two corrections': './reports/shili-shuiliju/2023/versions/2/',
  'version that is no report by the form': './reports/shili-shuiliju/2022/versions/1/',
  'version with private data masked': './reports/shili-shuiliju/2021/versions/1/',
  'changes without a correction': './corrections/unexplained/',
} as const;

const first = { date: '2024-02-01', text: '第三部分“新收3件”应为“新收2件”。' };
const second = { date: '2024-03-05', text: '表四的行政复议漏填1件。' };
/** In the commit that added the report: git has nothing before. */
export const alwaysThere = { date: '2020-05-06', text: '删去重复的一段。' };

const received = { 'requests.received.naturalPerson': 2, 'requests.received.total': 2 };
const carried = {
  'requests.carriedForward.naturalPerson': 2,
  'requests.carriedForward.total': 2,
};
const reconsidered = {
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.total': 1,
};

/** Each step is a commit: path below the folder → content; undefined takes it away. */
const steps: readonly Readonly<Record<string, string | undefined>>[] = [
  {
    'site.yaml': '名称: 示例县政府信息公开\n网址: https://gk.example.gov.cn\n',
    'agencies/shili-shuiliju.yaml': registered,
    'reports/shili-shuiliju/2023.md': of2023({
      requests: '全年新收3件，见[附表](2023/fubiao.csv)。',
    }),
    'reports/shili-shuiliju/2023/fubiao.csv': '新收,3\n',
    // Of a form that the check of today doesn't know, and with what no page may run.
    'reports/shili-shuiliju/2022.md':
      '---\n机关: 示例县水利局\n件数: 3\n---\n\n<script>alert(1)</script>\n\n全年新收3件。\n',
    'reports/shili-shuiliju/2021.md': ofYear(2021, { lead: '联系人手机13812345678。' }),
    'reports/shili-shuiliju/2019.md': ofYear(2019, { edition: '2019', corrections: [alwaysThere] }),
    'reports/shili-shuiliju/2024.md': ofYear(2024, { lead: '撤下的文字。' }),
  },
  {
    'reports/shili-shuiliju/2023.md': of2023({ corrections: [first] }),
    'reports/shili-shuiliju/2023/fubiao.csv': '新收,2\n',
    'reports/shili-shuiliju/2022.md': ofYear(2022, {
      corrections: [{ date: '2023-02-01', text: '按统一格式重新编排。' }],
    }),
    'reports/shili-shuiliju/2021.md': ofYear(2021, {
      lead: '联系电话见网站首页。',
      corrections: [{ date: '2022-02-01', text: '删去联系人的手机号码。' }],
    }),
  },
  {
    'reports/shili-shuiliju/2023.md': of2023({
      corrections: [first, second],
      disputes: '复议1件，维持。',
    }),
    // Without a word of it.
    'reports/shili-shuiliju/2019.md': ofYear(2019, {
      edition: '2019',
      corrections: [alwaysThere],
      figures: { 'proactiveDisclosure.penalties.decisions': 7 },
    }),
    'reports/shili-shuiliju/2024.md': undefined,
  },
];

export function makeCorrectedContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-corrected-'));
  for (const [position, files] of steps.entries()) {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) {
        rmSync(join(folder, path));
        continue;
      }
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    if (position === 0) {
      commitAll(folder);
      continue;
    }
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', '更正');
  }
  return folder;
}

function of2023({
  corrections = [],
  requests = '全年新收2件，见[附表](2023/fubiao.csv)。',
  disputes = '没有复议和诉讼。',
}: {
  corrections?: readonly Correction[];
  requests?: string;
  disputes?: string;
}): string {
  const texts: Readonly<Record<string, string>> = { requests, disputes };
  return ofYear(2023, {
    corrections,
    figures: { ...received, ...carried, ...(disputes.startsWith('复议1件') && reconsidered) },
    sections: sections.map(({ id, title }) => ({ id, title, markdown: texts[id] ?? '已报告。' })),
  });
}

function ofYear(year: number, changes: ExampleReport): string {
  return reportText({
    year,
    title: `示例县水利局${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    ...changes,
  });
}
