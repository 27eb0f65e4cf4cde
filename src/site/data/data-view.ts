/** What there is for others to read, by what one wants to do with it. */
import { publishedFiles } from '../../core/open-data/catalogue/catalogue.ts';
import { extentOf, fitsWorkbook } from '../../core/open-data/catalogue/extent.ts';
import type { FileKind, PublishedFile } from '../../core/open-data/catalogue/published-file.ts';
import { reportFiles } from '../../core/open-data/catalogue/report-files.ts';
import { dataCitation, dayOfCitation, reportCitation } from '../../core/open-data/citation.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Licence } from '../../core/register/site.ts';
import type { Archive } from '../archive.ts';
import { feedLink } from '../changes/feeds.ts';
import { canonicalUrl, paths } from '../urls.ts';
import { codeExamples, type CodeExample } from './code-examples.ts';
import { formCells, type FormCells } from './form-cells.ts';
import { fileLine, type FileLine } from './file-lines.ts';
import { yearFiles, type YearFiles } from './year-files.ts';

export interface DataView {
  readonly reportCount: number;
  readonly agencyCount: number;
  readonly cells: FormCells;
  /** The first and the last of which there is a report; none where there is none. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly groups: readonly FileGroup[];
  /** Files of single years, newest first. */
  readonly ofYears: readonly YearFiles[];
  /** Beside the page of each report. */
  readonly ofReport: readonly { readonly name: string; readonly title: string }[];
  readonly licence: Licence | undefined;
  readonly citations: readonly { readonly of: string; readonly text: string }[];
  readonly examples: readonly CodeExample[];
  readonly hasWorkbook: boolean;
  readonly phone: string | undefined;
}

export interface FileGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly files: readonly FileLine[];
}

export function dataView(archive: Archive, measured: Measured): DataView {
  const reports = archive.reports.map(({ report }) => report);
  const extent = extentOf(reports);
  const hasFeeds = feedLink(archive) !== undefined;
  const files = publishedFiles(extent, { hasFeeds });
  const { site, agencies } = archive;
  const last = extent.years[0]?.year;
  const first = extent.years.at(-1)?.year;
  return {
    reportCount: reports.length,
    agencyCount: agencies.length,
    cells: formCells(reports),
    hasWorkbook: files.some(({ kind }) => kind === 'workbook'),
    years: first === undefined || last === undefined ? undefined : [first, last],
    groups: groups(files, extent.reports, measured, { hasFeeds, siteUrl: site.url }),
    ofYears: yearFiles(archive, measured),
    ofReport: reportFiles.map(({ path, title }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      title: title.zh,
    })),
    licence: site.dataLicence,
    citations: citations(archive),
    examples: examples(archive),
    phone: site.phone,
  };
}

/** Of the newest year in which somebody filed whose report is no sum of others; none where only governments did. */
function examples(archive: Archive): readonly CodeExample[] {
  const years = archive.reports.flatMap((entry) =>
    archive.agency(entry.agency)?.kind === '政府' ? [] : [entry.year],
  );
  return years.length === 0 ? [] : codeExamples(years.reduce((a, b) => Math.max(a, b)));
}

const onlyReports =
  '只记报告：机关登记的改动（名称、类别、行政区划，各表里也有）和附件的改动不在其中。';

function groups(
  files: readonly PublishedFile[],
  reports: number,
  measured: Measured,
  { hasFeeds, siteUrl }: { readonly hasFeeds: boolean; readonly siteUrl: string | undefined },
): readonly FileGroup[] {
  const all = files.filter(({ year }) => year === undefined);
  const lines = (...kinds: FileKind[]) =>
    all.filter(({ kind }) => kinds.includes(kind)).map((file) => fileLine(file, measured));
  return [
    {
      id: 'open',
      title: '打开就用',
      note: fitsWorkbook(reports)
        ? '用Excel、WPS表格打开，每种表一个工作表，件数和金额的读数可以直接计算。'
        : '报告太多，全部年度的工作簿不便打开，请按年度下载。',
      files: lines('workbook'),
    },
    {
      id: 'programs',
      title: '给程序用',
      note: 'CSV是UTF-8编码，逗号分隔，第一行是列名；各列的含义见数据字典。',
      files: lines('table', 'list', 'archive'),
    },
    {
      id: 'feeds',
      title: '订阅更新',
      note: hasFeeds
        ? '用阅读器订阅，报告有发布、更正、改动和撤下时会得到通知：把下面任何一个网址添加到阅读器。直接打开这些网址，看到的是给程序读的文字，不是网页，这是正常的。只关心一个机关的，把它的网页地址交给阅读器，多数阅读器能自己找到它的订阅源。每个订阅源只有最近50条，全部的在changes.json，可以据此核对手里的报告改过没有。' +
          onlyReports
        : '本栏还没有登记网址，没有订阅源；报告的全部改动在changes.json。' + onlyReports,
      files: all
        .filter(({ kind }) => kind === 'changes')
        .map((file) => fileLine(file, measured, siteUrl)),
    },
    {
      id: 'descriptions',
      title: '描述',
      note: '按通行的标准说明数据的结构和地址，供目录平台和程序读取。',
      files: lines('description'),
    },
  ].filter(({ files: some, id }) => some.length > 0 || (id === 'open' && reports > 0));
}

/** The newest report stands for all. */
function citations({ site, reports, years }: Archive): DataView['citations'] {
  const access = (path: string) =>
    site.url === undefined ? {} : { address: canonicalUrl(site.url, path), citedOn: dayOfCitation };
  const example = reports.find(({ year }) => year === years[0]);
  return [
    { of: '全部数据', text: dataCitation(site, access(paths.data)) },
    ...(example === undefined
      ? []
      : [
          {
            of: '一份报告',
            text: reportCitation(
              example.report,
              access(paths.report(example.agency, example.year)),
            ),
          },
        ]),
  ];
}
