/** `agencies.csv`: the register, a row for each body. */
import { column, emptyMeans, type Column } from './column.ts';
import { agencyPattern, codeColumn, kindColumn } from './identity-columns.ts';

/** Between former names. */
export const nameSeparator = ';';

const none = emptyMeans('没有，或者没有登记', 'None, or not registered');

export const agencyColumns: readonly Column[] = [
  column(
    'agency',
    'string',
    ['机关标识', '机关在本栏目里的标识，也是网址的一部分。'],
    ['Agency', 'Identifier of the body in this column, also part of the address of its pages.'],
    { pattern: agencyPattern },
  ),
  column('name', 'string', ['名称', '机关现在的全称。'], ['Name', 'Full name of the body today.']),
  column('short_name', 'string', ['简称', '机关的简称。'], ['Short name', 'Short name.'], {
    missing: none,
  }),
  column(
    'former_names',
    'string',
    ['曾用名', '机关以前的名称，几个之间用“;”隔开。'],
    ['Former names', 'Earlier names of the body, separated by ";".'],
    { missing: none, separator: nameSeparator },
  ),
  kindColumn,
  codeColumn,
  column(
    'division',
    'string',
    ['行政区划', '从省到县的名称，用“/”隔开。'],
    ['Division', 'Names of the division from province to county, separated by "/".'],
    { missing: emptyMeans('未载明', 'Not stated') },
  ),
  bodyColumn(
    'parent',
    ['上级', '上级机关的标识。'],
    ['Parent', 'Identifier of the body above it.'],
  ),
  column(
    'credit_code',
    'string',
    ['统一社会信用代码', '十八位（GB 32100）。'],
    ['Unified social credit code', 'Eighteen characters (GB 32100).'],
    { missing: none },
  ),
  column(
    'first_year',
    'integer',
    ['起始年度', '应当发布报告的第一个年度。'],
    ['First year', 'First year of which the body owes a report.'],
    { minimum: 1900, missing: none },
  ),
  column(
    'last_year',
    'integer',
    ['终止年度', '应当发布报告的最后一个年度。'],
    ['Last year', 'Last year of which the body owes a report.'],
    { minimum: 1900, missing: none },
  ),
  bodyColumn(
    'successor',
    ['承继', '承接其职责的机关的标识。'],
    ['Successor', 'Identifier of the body that took over its duties.'],
  ),
];

function bodyColumn(
  name: string,
  zh: readonly [string, string],
  en: readonly [string, string],
): Column {
  return column(name, 'string', zh, en, { pattern: agencyPattern, missing: none });
}
