/** An example of a rule for people: what differs from the sound report, report by report. */
import { notStated } from '../../core/form/front-matter.ts';
import type { Standing } from '../../core/register/standing.ts';
import type {
  ExampleBody,
  ExampleReport,
  ExampleSurroundings,
  ExampleYears,
} from '../../core/rules/define-rule.ts';
import { standingWords } from '../standing-words.ts';
import { describeKeys, type Describers } from './describe-keys.ts';
import { exampleRows, type ExampleRow, type SurroundingFact } from './example-rows.ts';

/** What is given, one report after the other; none where the sound report is left as it is. */
export interface ExampleView {
  readonly parts: readonly ExamplePart[];
}

/** What is changed in one report. */
export interface ExamplePart {
  /** Which report; undefined for the one that is held against the rule. */
  readonly title: string | undefined;
  readonly rows: readonly ExampleRow[];
  /** Said where there is no row. */
  readonly remark?: string;
}

const yearOfExamples = 2023;

export function describeExample(example: ExampleReport): ExampleView {
  const year = example.year ?? yearOfExamples;
  const rows = exampleRows(example);
  const others = describeKeys(partsOf, example.around ?? {}, year);
  const title = others.length > 0 ? '这份报告' : undefined;
  return { parts: [...(rows.length > 0 ? [{ title, rows }] : []), ...others] };
}

export function describeYears(years: ExampleYears): ExampleView {
  const rows = Object.entries(years).map(([year, standing]) => ({
    label: `${year}年`,
    value: describeStanding(standing),
  }));
  return { parts: [{ title: undefined, rows }] };
}

function describeStanding(standing: Standing): string {
  if (standing.kind === 'published') {
    const day = standing.publishedOn === null ? notStated : `发布于 ${standing.publishedOn}`;
    return `${day}，${standingWords(standing)}`;
  }
  return standing.kind === 'missing'
    ? `没有报告，${standingWords(standing)}`
    : standingWords(standing);
}

/** The surroundings that are reports; the others are rows of the report itself. */
type OtherReports = Omit<ExampleSurroundings, SurroundingFact>;

const partsOf: Describers<OtherReports, ExamplePart, number> = {
  lastYear: (example, year) => [part(`${String(year - 1)}年的报告`, example)],
  yearBeforeLast: (example, year) => [part(`${String(year - 2)}年的报告`, example)],
  merged: (bodies, year) => bodies.map((body) => partOf('并入的', body, year - 1)),
  members: (bodies, year) => bodies.map((body) => partOf('下级', body, year)),
};

function partOf(words: string, { name, report }: ExampleBody, year: number): ExamplePart {
  return part(`${words}${name}${String(year)}年的报告`, report);
}

function part(title: string, example: ExampleReport | undefined): ExamplePart {
  if (example === undefined) return { title, rows: [], remark: '没有这份报告。' };
  const rows = exampleRows(example);
  return rows.length > 0 ? { title, rows } : { title, rows, remark: '各项数字都是0。' };
}
