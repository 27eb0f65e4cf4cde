/**
 * Every file of the column for others, as data: what is written, listed and described follows from this one list.
 * Which files there are depends on the reports alone.
 */
import { editions } from '../../form/editions.ts';
import { editionEnglish } from '../../form/english/form.ts';
import { dataPaths, type TableName } from '../addresses.ts';
import { changesFile, descriptionFiles, feedFiles } from './description-files.ts';
import { fitsArchive, fitsWorkbook, type Extent } from './extent.ts';
import { mediaTypes, type PublishedFile } from './published-file.ts';
import {
  agenciesTable,
  disclosureTables,
  disputesTable,
  figuresTable,
  reportsTable,
  requestsTable,
  type TableDescription,
} from './table-description.ts';

/**
 * In the order in which a page lists them: all years, then single years from the newest, then descriptions.
 * There are no feeds where the column doesn't know its own address.
 */
export function publishedFiles(
  extent: Extent,
  { hasFeeds = true }: { readonly hasFeeds?: boolean } = {},
): readonly PublishedFile[] {
  return [
    ...lists,
    ...tables(extent),
    figures(),
    ...whole(extent.reports),
    ...extent.years.flatMap(({ year, reports }) => [figures(year), ...whole(reports, year)]),
    changesFile,
    ...(hasFeeds ? feedFiles : []),
    ...descriptionFiles,
  ];
}

/** What holds all tables at once, as far as there is room in it. */
function whole(reports: number, year?: number): PublishedFile[] {
  return [
    ...(fitsWorkbook(reports) ? [workbook(year)] : []),
    ...(fitsArchive(reports) ? [archive(year)] : []),
  ];
}

const lists: readonly PublishedFile[] = [
  {
    path: dataPaths.reports,
    kind: 'list',
    mediaType: mediaTypes.json,
    title: { zh: '报告目录（JSON）', en: 'List of reports (JSON)' },
    description: {
      zh: '每份报告的机关、年度、发布日期、主要数字，以及各种文件的地址。',
      en: 'Body, year, date of publication, main figures of each report, and the addresses of its files.',
    },
  },
  {
    path: dataPaths.reportsTable,
    kind: 'table',
    mediaType: mediaTypes.csv,
    title: { zh: '报告目录（CSV）', en: 'List of reports (CSV)' },
    description: { zh: '每份报告一行。', en: 'A row for each report.' },
    table: reportsTable,
  },
  {
    path: dataPaths.agencies,
    kind: 'table',
    mediaType: mediaTypes.csv,
    title: { zh: '机关登记', en: 'Register of bodies' },
    description: {
      zh: '每个机关一行：名称、类别、行政区划、上级、承继。',
      en: 'A row for each body: names, kind, division, body above it, successor.',
    },
    table: agenciesTable,
  },
];

function figures(year?: number): PublishedFile {
  return {
    path: year === undefined ? dataPaths.figures : dataPaths.figuresOfYear(year),
    kind: 'table',
    mediaType: mediaTypes.csv,
    title: {
      zh: `${spokenYears(year)}全部数字（CSV）`,
      en: `All figures${englishYears(year)} (CSV)`,
    },
    description: {
      zh: '每个数字一行，原样；空白、“/”和0分得清。政府的报告是所属机关的汇总，不能同它们相加（kind一列）。',
      en: 'A row for each figure, as filed; blank, "/" and 0 stay apart. The report of a government (kind 政府) sums up those of its bodies: never add it to theirs.',
    },
    ...ofYear(year),
    table: figuresTable,
  };
}

function workbook(year?: number): PublishedFile {
  return {
    path: year === undefined ? dataPaths.workbook : dataPaths.workbookOfYear(year),
    kind: 'workbook',
    mediaType: mediaTypes.xlsx,
    title: {
      zh: `${spokenYears(year)}全部表格（XLSX）`,
      en: `All tables${englishYears(year)} (XLSX)`,
    },
    description: {
      zh: '每种表一个工作表，件数、项数是数值，金额另有读数，可以直接计算；第一个工作表是说明。',
      en: 'A sheet for each table, counts as numbers, money as filed with its reading as a number; the first sheet explains them.',
    },
    ...ofYear(year),
  };
}

function archive(year?: number): PublishedFile {
  return {
    path: year === undefined ? dataPaths.archive : dataPaths.archiveOfYear(year),
    kind: 'archive',
    mediaType: mediaTypes.zip,
    title: {
      zh: `${spokenYears(year)}打包下载（ZIP）`,
      en: `Everything${englishYears(year)} (ZIP)`,
    },
    description: {
      zh: '每份报告的report.json，以及各个CSV表。',
      en: 'report.json of each report, and the CSV tables.',
    },
    ...ofYear(year),
  };
}

function tables({ editions: used }: Extent): PublishedFile[] {
  return [
    ...used.map((edition) =>
      table(
        `proactive-disclosure-${edition}`,
        [
          `表二：主动公开（${editions[edition].label}）`,
          `Proactive disclosure (${editionEnglish[edition]})`,
        ],
        ['每份报告一行。', 'A row for each report.'],
        disclosureTables[edition],
      ),
    ),
    table(
      'requests',
      ['表三：依申请公开（各版）', 'Requests (all editions)'],
      [
        '每份报告的每一行一行，申请人是列。',
        'A row for each row of the form, applicants as columns.',
      ],
      requestsTable,
    ),
    table(
      'disputes',
      ['表四：行政复议、行政诉讼', 'Reconsideration and litigation'],
      ['每份报告的每种程序一行，结果是列。', 'A row for each procedure, results as columns.'],
      disputesTable,
    ),
  ];
}

type Words = readonly [zh: string, en: string];

function table(
  name: TableName,
  title: Words,
  description: Words,
  described: TableDescription,
): PublishedFile {
  return {
    path: dataPaths.table(name),
    kind: 'table',
    mediaType: mediaTypes.csv,
    title: { zh: title[0], en: title[1] },
    description: { zh: description[0], en: description[1] },
    table: described,
  };
}

function ofYear(year: number | undefined): Pick<PublishedFile, 'year'> {
  return year === undefined ? {} : { year };
}

function spokenYears(year: number | undefined): string {
  return year === undefined ? '' : `${String(year)}年`;
}

function englishYears(year: number | undefined): string {
  return year === undefined ? '' : ` of ${String(year)}`;
}
