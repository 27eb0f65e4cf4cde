/** What a query ought to find, by looking through all reports: it knows nothing of how the search works. */
import type { Expectation, GoldQuery } from './gold-query.ts';
import { partsOf, plainText } from './plain-text.ts';
import type { PublishedReport } from './published-report.ts';

/** “Last year” is the one before this, whenever the queries are asked. */
export const thisYear = 2025;

/** Paths; undefined where only the first result is judged. */
export function truthOf(
  { typed, expect }: GoldQuery,
  reports: readonly PublishedReport[],
): ReadonlySet<string> | undefined {
  if (expect.first !== undefined) return undefined;
  if (expect.nothing === true) return new Set();
  const isRight =
    expect.all === undefined
      ? (report: PublishedReport) => hasParts(report, typed)
      : meetsAll(expect.all);
  return new Set(reports.filter(isRight).map(({ path }) => path));
}

/** A part that is a body's whole name, or a year, also stands for the reports of that body or year. */
function hasParts(report: PublishedReport, typed: string): boolean {
  return partsOf(typed).every(
    (part) =>
      report.plain.includes(part) ||
      namesOf(report).includes(part) ||
      yearNamed(part) === report.year,
  );
}

function namesOf({ body }: PublishedReport): string[] {
  const names = [
    body.name,
    ...body.formerNames,
    ...(body.shortName === undefined ? [] : [body.shortName]),
  ];
  return names.map(plainText);
}

function meetsAll(all: NonNullable<Expectation['all']>): (report: PublishedReport) => boolean {
  return (report) =>
    hasParts(report, all.has ?? '') &&
    (all.body === undefined || report.body.id === all.body) &&
    (all.year === undefined || report.year === all.year) &&
    (all.kind === undefined || report.body.kind === all.kind) &&
    (all.region === undefined ||
      `${report.body.division.path.join('/')}/`.startsWith(`${all.region}/`)) &&
    (all.figures ?? []).every((condition) => meetsFigure(report, condition));
}

function meetsFigure({ filed }: PublishedReport, condition: string): boolean {
  const [, id = '', relation, value] = /^([\w.]+)(>=|<=|>|<|=)(\d+)$/.exec(condition) ?? [];
  const figure = filed.figures[id];
  if (figure === null || figure === undefined || figure === '/') return false;
  const difference = Number(figure) - Number(value);
  switch (relation) {
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    default:
      return difference === 0;
  }
}

const relativeYears: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2 };

function yearNamed(part: string): number | undefined {
  const relative = relativeYears[part];
  if (relative !== undefined) return thisYear + relative;
  const digits = part.replace(/[〇零一二三四五六七八九]/g, (digit) =>
    String('〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)),
  );
  const [, four, two] = /^(?:(20\d\d)(?:年度?)?|(\d\d)年度?)$/.exec(digits) ?? [];
  if (four !== undefined) return Number(four);
  return two === undefined ? undefined : 2000 + Number(two);
}
