/** The first sheet: where the figures come from, what a blank, a slash and a zero are, and what each column means. */
import { notStated } from '../../../core/form/front-matter.ts';
import { dataCitation } from '../../../core/open-data/citation.ts';
import type { Column } from '../../../core/open-data/columns/column.ts';
import type { CsvCell } from '../../../core/open-data/csv.ts';
import type { Archive } from '../../../site/archive.ts';
import { changedOn } from '../../changed-on.ts';
import type { PublishedReport } from '../../published-reports.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { WorkbookTable } from './workbook-tables.ts';

export function explanation(
  archive: Archive,
  reports: readonly PublishedReport[],
  tables: readonly WorkbookTable[],
  year: number | undefined,
): Sheet {
  const header = ['工作表', '列', 'CSV列名', '英文', '说明', '没有值时'];
  return {
    name: '说明',
    widths: [22, 36, 28, 36, 60, 48],
    frozenRows: 0,
    rows: [
      ...facts(archive, reports, year).map((cells): SheetRow => ({ cells, headings: 'first' })),
      { cells: [] },
      { cells: header, headings: 'all' },
      ...tables.flatMap(({ name, columns }) =>
        columns.map((column) => ({ cells: columnRow(name, column) })),
      ),
    ],
  };
}

function facts(
  archive: Archive,
  reports: readonly PublishedReport[],
  year: number | undefined,
): readonly (readonly [string, string])[] {
  const { site } = archive;
  const { dataLicence } = site;
  return [
    ['内容', `${year === undefined ? '' : `${String(year)}年`}政府信息公开工作年度报告的数字`],
    ['报告', `${String(reports.length)}份`],
    ['内容截至', changedOn(archive, year) ?? notStated],
    ['来源', [site.name, site.url].filter((text) => text !== undefined).join(' ')],
    ...(site.isDemonstration ? [['演示', '机关和数字都是虚构的，或者是摘编。'] as const] : []),
    ['数据许可', dataLicence === undefined ? notStated : `${dataLicence.name} ${dataLicence.url}`],
    ['引用', dataCitation(site, { address: site.url })],
    ['空单元格', '原件空白，没有填报。空白不是0。'],
    ['/', '原件填“/”，含义原件没有写明。“/”不是空白，也不是0。'],
    ['0', '原件填0。'],
    [
      '政府',
      '一级政府的报告是所属机关的汇总，不能同所属机关的加在一起，也不能同上级或者下级政府的加在一起。',
    ],
    ['金额', '一列是原文（文字，小数位和单位都是原样），旁边一列是读数（数值，万元）。'],
  ];
}

function columnRow(sheet: string, { name, title, description, missing }: Column): CsvCell[] {
  const meanings = missing.map(
    ({ text, meaning }) => `${text === '' ? '空单元格' : `“${text}”`}：${meaning.zh}`,
  );
  return [sheet, title.zh, name, title.en, description.zh, meanings.join('；') || null];
}
