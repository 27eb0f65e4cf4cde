/** `reports.csv`: a row for each report. */
import { englishFigure } from '../../form/english/figures.ts';
import { frontMatterEnglish } from '../../form/english/front-matter.ts';
import { englishTerm } from '../../form/english/term.ts';
import { findFigureDefinition, type FigureId } from '../../form/figures.ts';
import { frontMatterKey } from '../../form/front-matter.ts';
import { column, emptyMeans, type Column, type ColumnType, type Missing } from './column.ts';
import { filedColumn } from './filed-column.ts';
import { identityColumns } from './identity-columns.ts';

/** What a list of reports tells of each: what came and what went. Both editions have them. */
export const listedTotals: readonly FigureId[] = [
  'requests.received.total',
  'requests.broughtForward.total',
  'requests.resolved.total',
  'requests.carriedForward.total',
];

const notStated = emptyMeans('未载明', 'Not stated');

export const reportColumns: readonly Column[] = [
  ...identityColumns,
  ofFrontMatter('title', 'title', 'string', '报告的标题。'),
  ofFrontMatter('published_on', 'publishedOn', 'date', '首次发布的日期，更正时也不改。', notStated),
  column(
    'period_from',
    'date',
    ['统计期限起', '统计期限的第一天。'],
    ['Period from', 'First day.'],
    {
      missing: notStated,
    },
  ),
  column('period_to', 'date', ['统计期限止', '统计期限的最后一天。'], ['Period to', 'Last day.'], {
    missing: notStated,
  }),
  ofFrontMatter('index_number', 'indexNumber', 'string', '信息索引号。', notStated),
  ofFrontMatter('document_number', 'documentNumber', 'string', '发文字号。', notStated),
  ofFrontMatter('source', 'source', 'string', '最早在哪里发布。', notStated),
  ofFrontMatter('abridged', 'isAbridged', 'boolean', '正文是已发布报告的摘编时为true。'),
  column(
    'corrections',
    'integer',
    ['更正次数', '发布以后更正过几次。'],
    ['Corrections', 'Number of corrections since publication.'],
    { minimum: 0 },
  ),
  column(
    'statements',
    'integer',
    ['说明条数', '机关对核对所发现问题的说明有几条。'],
    ['Statements', "Number of the body's explanations of what the check found."],
    { minimum: 0 },
  ),
  ...listedTotals.map(totalColumn),
  column(
    'page',
    'string',
    ['页面', '报告页面的地址；没有“http”开头的，相对于本文件。'],
    ['Page', 'Address of the page of the report; without a scheme it is relative to this file.'],
  ),
];

function ofFrontMatter(
  name: string,
  id: string,
  type: ColumnType,
  description: string,
  missing: readonly Missing[] = [],
): Column {
  const english = englishTerm(frontMatterEnglish, id);
  return column(name, type, [frontMatterKey(id), description], [english.name, english.meaning], {
    missing,
  });
}

function totalColumn(id: FigureId): Column {
  const definition = findFigureDefinition('2021', id);
  if (definition === undefined) throw new Error(`no figure ${id}`);
  const { name, rowMeaning } = englishFigure('2021', id);
  return filedColumn(
    id,
    definition.measure,
    [definition.name, `“${definition.name}”，原样的数字。`],
    [name, rowMeaning],
  );
}
