/** What an example changes in a report, row by row, in the words of the form and of the files. */
import { editions, type EditionId } from '../../core/form/editions.ts';
import { findFigureDefinition, type FigureId } from '../../core/form/figures.ts';
import { frontMatterKey, notStated } from '../../core/form/front-matter.ts';
import { sections as officialSections } from '../../core/form/sections.ts';
import type { Agency } from '../../core/register/agency.ts';
import type { Words } from '../../core/register/words.ts';
import { slash, type Figure } from '../../core/report/figure.ts';
import type { ReportSection } from '../../core/report/report.ts';
import type { ExampleReport, ExampleSurroundings } from '../../core/rules/define-rule.ts';
import { describeKeys, type Describers } from './describe-keys.ts';

export interface ExampleRow {
  readonly label: string;
  readonly value: string;
  /** Text of the report, with its lines as they are in the file. */
  readonly isText?: boolean;
}

/** Without the reports around it. */
export function exampleRows(example: ExampleReport): readonly ExampleRow[] {
  return describeKeys(ofReport, example, example.edition ?? '2021');
}

function oneRow(label: string, value: string): readonly ExampleRow[] {
  return [{ label, value }];
}

const ofReport: Describers<ExampleReport, ExampleRow, EditionId> = {
  yearOfPath: (year) => oneRow('文件名', `${String(year)}.md`),
  agency: (agency) => oneRow('文件夹', agency),
  agencyName: (name) => oneRow(frontMatterKey('agencyName'), name),
  year: (year) => oneRow(frontMatterKey('year'), String(year)),
  title: (title) => oneRow(frontMatterKey('title'), title),
  edition: (edition) => oneRow(frontMatterKey('edition'), editions[edition].label),
  publishedOn: (date) => oneRow(frontMatterKey('publishedOn'), date ?? notStated),
  period: (period) =>
    oneRow(
      frontMatterKey('period'),
      period === null ? notStated : `${period.from} 至 ${period.to}`,
    ),
  indexNumber: (number) => oneRow(frontMatterKey('indexNumber'), number),
  documentNumber: (number) => oneRow(frontMatterKey('documentNumber'), number),
  source: (source) => oneRow(frontMatterKey('source'), source),
  isAbridged: (is) => oneRow(frontMatterKey('isAbridged'), is ? '是' : '否'),
  corrections: (all) =>
    all.map(({ date, text }) => ({
      label: frontMatterKey('corrections'),
      value: `${date} ${text}`,
    })),
  statements: (all) =>
    all.map(({ rule, reason }) => ({
      label: frontMatterKey('statements'),
      value: `${rule}：${reason}`,
    })),
  figures: (figures, edition) => figureRows(figures, edition),
  lead: (text) => [textRow('开头', text)],
  sections: (all) => sectionRows(all),
  body: (agency) => describeKeys(ofBody, agency, undefined),
  words: (words) => describeKeys(ofWords, words, undefined),
  around: (around) => describeKeys(ofSurroundings, around, undefined),
};

export type SurroundingFact = 'dueOn' | 'publishedEarlier' | 'correctionsEarlier';

const ofSurroundings: Describers<
  Pick<ExampleSurroundings, SurroundingFact>,
  ExampleRow,
  undefined
> = {
  dueOn: (date) => oneRow('发布期限', date),
  publishedEarlier: (date) => oneRow('这份文件以前写的发布日期', date),
  correctionsEarlier: (all) =>
    all.map(({ date, text }) => ({
      label: '这份文件以前写的更正',
      value: `${date} ${text}`,
    })),
};

const ofBody: Describers<Partial<Agency>, ExampleRow, undefined> = {
  id: (id) => oneRow('登记的代号', id),
  name: (name) => oneRow('登记的名称', name),
  shortName: (name) => oneRow('登记的简称', name),
  formerNames: (names) => oneRow('登记的曾用名', names.join('、') || '无'),
  kind: (kind) => oneRow('登记的类别', kind),
  division: ({ path }) => oneRow('登记的行政区划', path.join('') || notStated),
  parent: (parent) => oneRow('登记的上级', parent),
  creditCode: (code) => oneRow('登记的统一社会信用代码', code),
  firstYear: (year) => oneRow('登记的起始年度', String(year)),
  lastYear: (year) => oneRow('登记的终止年度', String(year)),
  successor: (successor) => oneRow('登记的承继机关', successor),
};

const ofWords: Describers<Partial<Words>, ExampleRow, undefined> = {
  typingErrors: (all) =>
    oneRow(
      '本栏词表：错别字',
      all.map(({ wrong, right }) => `${wrong}（应为${right}）`).join('、'),
    ),
  documents: (titles) => oneRow('本栏词表：文件名称', titles.join('、')),
  accepted: (words) => oneRow('本栏词表：容许', words.join('、')),
};

/** A row of the form on a line. */
function figureRows(
  figures: Readonly<Record<FigureId, Figure>>,
  edition: EditionId,
): readonly ExampleRow[] {
  const named = Object.entries(figures).map(([id, figure]) => {
    const definition = findFigureDefinition(edition, id);
    const column = definition?.columnLabels.at(-1) ?? '';
    return { row: definition?.rowName ?? id, text: `${column} ${figureWords(figure)}`.trim() };
  });
  return [...Map.groupBy(named, ({ row }) => row)].map(([label, cells]) => ({
    label,
    value: cells.map(({ text }) => text).join('，'),
  }));
}

function figureWords(figure: Figure): string {
  if (figure === null) return '空着';
  return figure === slash ? `“${slash}”` : String(figure);
}

/** Where only the headings matter, they are all that is shown. */
function sectionRows(all: readonly ReportSection[]): readonly ExampleRow[] {
  const texts = new Set(all.map(({ markdown }) => markdown));
  if (all.length > 1 && texts.size === 1) {
    return [textRow('各部分的标题', all.map(({ title }) => title).join('\n'))];
  }
  return all.map((section) => textRow(titleOf(section), section.markdown));
}

/** An example that is not about titles may write only the number. */
function titleOf({ id, title }: ReportSection): string {
  const official = officialSections.find((section) => section.id === id)?.title;
  return official?.startsWith(title) === true ? official : title;
}

function textRow(label: string, text: string): ExampleRow {
  return { label, value: text === '' ? '（没有文字）' : text, isText: true };
}
