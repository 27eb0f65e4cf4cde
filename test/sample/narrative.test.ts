/** The texts of a sample say what its tables say, and no year repeats another. */
import { expect, test } from 'vitest';
import { outcomeRows, requestRows } from '../../src/core/form/request-rows.ts';
import { figureOf, type Report } from '../../src/core/report/report.ts';
import { reportsByAgency, sampleContent } from './sample-content.ts';

const agencies = reportsByAgency(sampleContent({ agencies: 42, years: 14, seed: '7' }));
const reports = [...agencies.values()].flat();

test('every number of cases or documents in the text follows from the tables', () => {
  for (const [id, list] of agencies) {
    for (const [position, report] of list.entries()) {
      const known = knownCounts(report, list[position - 1]);
      const named = [...textOf(report).matchAll(/(\d+)件/g)].map((match) => Number(match[1]));
      expect([id, report.year, named.filter((count) => !known.has(count))]).toEqual([
        id,
        report.year,
        [],
      ]);
    }
  }
});

test.each([
  ['新收', 'requests.received.total'],
  ['上年结转', 'requests.broughtForward.total'],
  ['办结', 'requests.resolved.total'],
  ['结转下年度', 'requests.carriedForward.total'],
  ['予以公开', 'requests.disclosed.total'],
  ['部分公开', 'requests.partlyDisclosed.total'],
  ['行政许可', 'proactiveDisclosure.licensing.decisions'],
  ['行政处罚', 'proactiveDisclosure.penalties.decisions'],
  ['行政强制', 'proactiveDisclosure.compulsion.decisions'],
  ['行政复议', 'disputes.reconsideration.total'],
])('%s in the text is %s of the table', (word, figure) => {
  const pattern = new RegExp(`${word}(?:政府信息公开)?(?:申请)?的?(\\d+)件`, 'g');
  const pairs = reports.flatMap((report) =>
    [...textOf(report).matchAll(pattern)].map((match) => [
      Number(match[1]),
      figureOf(report, figure),
    ]),
  );
  expect(pairs.length).toBeGreaterThan(30);
  expect(pairs.filter(([named, filed]) => named !== filed)).toEqual([]);
});

test('a year without requests is told as one', () => {
  const quiet = reports.filter(
    (report) =>
      figureOf(report, 'requests.received.total') === 0 &&
      figureOf(report, 'requests.broughtForward.total') === 0,
  );
  expect(quiet.length).toBeGreaterThan(3);
  for (const report of quiet) expect(textOf(report)).not.toMatch(/申请\d+件|新收|办结的/);
});

test('the kinds of published information add up', () => {
  const sums = reports.flatMap((report) => {
    const sentence = textOf(report)
      .split(/(?<=。)/)
      .filter((text) => /政策.*履职|履职.*政策/.test(text))
      .join('');
    const counts = [...sentence.matchAll(/(\d+)条/g)].map((match) => Number(match[1]));
    return counts.length === 5 ? [counts] : [];
  });
  expect(sums.length).toBe(reports.length);
  for (const counts of sums) {
    const published = Math.max(...counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2 * published);
  }
});

test('no sentence stands in the report of the year before too', () => {
  for (const list of agencies.values()) {
    for (const [position, report] of list.slice(1).entries()) {
      const before = new Set(sentencesOf(list[position] as Report));
      expect(sentencesOf(report).filter((sentence) => before.has(sentence))).toEqual([]);
    }
  }
});

test('two years of an agency, and two agencies in a year, share little of their wording', () => {
  const pairs = [
    ...[...agencies.values()].flatMap((list) =>
      list.slice(1).map((report, at) => [report, list[at]]),
    ),
    ...[...agencies.values()].map((list, at) => [list[3], [...agencies.values()][at + 1]?.[3]]),
  ];
  for (const [one, other] of pairs) {
    if (one === undefined || other === undefined) continue;
    expect(likeness(textOf(one), textOf(other))).toBeLessThan(0.35);
  }
});

function textOf(report: Report): string {
  return [report.lead, ...report.sections.map(({ markdown }) => markdown)].join('\n\n');
}

function sentencesOf(report: Report): string[] {
  return textOf(report)
    .replace(/^#.*$/gm, '')
    .replace(/\d+/g, '0')
    .split(/[。；\n]/)
    .filter((sentence) => sentence.length > 6);
}

/** Figures, sums that the text names, and the change against last year. */
function knownCounts(report: Report, before: Report | undefined): Set<number> {
  const count = (id: string) => Number(figureOf(report, id));
  const groups = Map.groupBy(outcomeRows(report.edition), (row) => row.id.split('.')[0]);
  const received = count('requests.received.total');
  return new Set([
    ...Object.values(report.figures).map(Number),
    ...[...groups.values()].map((rows) =>
      rows.reduce((sum, row) => sum + count(`requests.${row.id}.total`), 0),
    ),
    received - count('requests.received.naturalPerson'),
    count('disputes.directLitigation.total') +
      count('disputes.litigationAfterReconsideration.total'),
    ...(before === undefined
      ? []
      : [Math.abs(received - Number(figureOf(before, 'requests.received.total')))]),
    ...requestRows(report.edition).map(({ row }) => count(`requests.${row.id}.total`)),
  ]);
}

/** Shared runs of three characters, numbers aside. */
function likeness(one: string, other: string): number {
  const [a, b] = [runs(one), runs(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

function runs(text: string): Set<string> {
  const bare = text.replace(/^#.*$|[\d\s]/gm, '');
  return new Set(Array.from({ length: bare.length }, (_, at) => bare.slice(at, at + 3)));
}
