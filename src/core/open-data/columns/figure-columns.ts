/** The tidy tables, one row for each figure: `figures.csv` (format.md section 4) and, with readings, `report.csv`. */
import { filedPattern } from '../filed-patterns.ts';
import { column, emptyMeans, type Column } from './column.ts';
import { noReading } from './filed-column.ts';
import { identityColumns } from './identity-columns.ts';

/** What a figure is counted in, where that is certain. */
export const figureUnits = ['件', '项', '万元'] as const;

export const figureColumns: readonly Column[] = [
  ...identityColumns,
  column(
    'figure',
    'string',
    ['数字标识', '数字在格式里的标识，也是报告页面上这一格的锚点。'],
    ['Figure', 'Identifier of the figure in the form, also the anchor of its cell on the page.'],
    { pattern: '^[A-Za-z]+(\\.[A-Za-z]+)+$' },
  ),
  column(
    'label',
    'string',
    ['名称', '格式里的行和列的名称。'],
    ['Label', 'Official labels of row and column, in Chinese.'],
  ),
  column(
    'value',
    'string',
    ['原文', '原样的数字：空白为空，“/”为“/”，金额保留原来的小数位和单位。'],
    [
      'Value as filed',
      'As filed: empty for a blank, "/" for a slash, money with all its decimals.',
    ],
    {
      pattern: `${filedPattern.source}|^/$`,
      missing: emptyMeans('原件空白，没有填报', 'Blank in the source: not reported'),
    },
  ),
  column(
    'blank',
    'boolean',
    ['是否空白', '原件空白为true；“/”和0都不是空白。'],
    ['Blank', 'true where the source is blank; neither "/" nor 0 is a blank.'],
  ),
];

export const reportFigureColumns: readonly Column[] = [
  ...figureColumns,
  column(
    'number',
    'decimal',
    ['读数', '可以直接计算的数；金额一律以万元为单位。'],
    ['Number', 'The number to compute with; money in units of ten thousand yuan.'],
    { missing: noReading },
  ),
  column(
    'unit',
    'string',
    ['单位', '读数的单位。'],
    ['Unit', 'What the number counts: 件 cases or documents, 项 items, 万元 CNY 10,000.'],
    { values: figureUnits, missing: emptyMeans('没有读数', 'There is no reading') },
  ),
];
