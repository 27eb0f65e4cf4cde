/** README.txt of what is packed: what the files hold and how to read them, in Chinese and in English. */
import { addressFrom } from '../../../core/open-data/address-from.ts';
import { dataPaths } from '../../../core/open-data/addresses.ts';
import { byteOrderMark } from '../../../core/open-data/csv.ts';
import { dataCitation } from '../../../core/open-data/citation.ts';
import type { Archive } from '../../../site/archive.ts';
import { paths } from '../../../site/urls.ts';
import { changedOn } from '../../changed-on.ts';
import type { PublishedReport } from '../../published-reports.ts';

/** With the line ends and the mark at the start that every editor on Windows understands. */
export function readme(
  archive: Archive,
  reports: readonly PublishedReport[],
  year: number | undefined,
): string {
  const { site } = archive;
  const count = String(reports.length);
  const date = changedOn(archive, year);
  const licence = site.dataLicence;
  const dictionary = site.url && addressFrom(site.url, dataPaths.archive, paths.dictionary);
  const years = year === undefined ? '' : `${String(year)}年`;
  const suffix = year === undefined ? '' : `-${String(year)}`;
  const figures = `figures${suffix}.csv`;
  const lines = [
    `${site.name}：${years}政府信息公开工作年度报告的数据`,
    '',
    `共${count}份报告，内容截至${date ?? '日期未载明'}。`,
    ...(site.isDemonstration ? ['这是演示：机关和数字都是虚构的，或者是摘编。'] : []),
    ...(dictionary === undefined ? [] : [`每一列是什么意思：${dictionary}`]),
    `数据许可：${licence === undefined ? '未载明' : [licence.name, licence.url].join(' ')}`,
    `引用：${dataCitation(site, { address: site.url })}`,
    '',
    `data/${figures}  每个数字一行`,
    `data/reports${suffix}.csv  每份报告一行`,
    'data/agencies.csv  每个机关一行',
    'data/tables/  各种表，每行的各个数字是列',
    'reports/机关/年度/report.json  每份报告的数字、文字、更正、说明和核对结果',
    '',
    '数字都是原样。空白是没有填报，不是0；“/”是原件所填，含义原件没有写明，也不是0。',
    '一级政府（kind为“政府”）的报告是所属机关的汇总，不能同所属机关的加在一起，也不能同上级或者下级政府的加在一起。',
    "CSV用UTF-8编码，开头有BOM。开头或者“;”后面是 = + - @ 的文字，在它前面加了一个撇号（'），免得被当作公式。",
    '',
    '----',
    '',
    `${site.name}: annual reports on open government information${year === undefined ? '' : `, ${String(year)}`}`,
    '',
    `${count} reports, content as of ${date ?? 'a date that is not stated'}.`,
    ...(site.isDemonstration
      ? ['A demonstration: bodies and figures are made up or abridged.']
      : []),
    `Licence: ${licence === undefined ? 'not stated' : [licence.name, licence.url].join(' ')}`,
    '',
    `data/${figures}  a row for each figure`,
    `data/reports${suffix}.csv  a row for each report`,
    'data/agencies.csv  a row for each body',
    'data/tables/  the standard tables, figures of a row as columns',
    'reports/AGENCY/YEAR/report.json  figures, texts, corrections, statements and findings of a report',
    '',
    'Figures are as filed. An empty cell was not reported and is not 0; "/" is what was filed: the source does not say what it means, and it is not 0 either.',
    'The report of a government (kind 政府) sums up those of its bodies: never add it to theirs, nor to that of another level.',
    'CSV is UTF-8 with a byte order mark. Where text, or what follows a semicolon in it, begins with = + - @, an',
    "apostrophe (') stands in front, so that no spreadsheet takes it for a formula.",
  ];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
