/** The JSON Schema of report.json, held to the zod schema that it is made from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportSchemaDocument } from '../../../src/core/open-data/descriptions/report-schema/report-schema.ts';
import { reportJsonSchema } from '../../../src/core/open-data/report-json-schema.ts';
import { asPrinted, draft2020 } from '../../support/schemas.ts';
import { validReportJson, type Loose } from './valid-report-json.ts';

const document = reportSchemaDocument('https://gk.example.gov.cn/data/report.schema.json');
const validate = draft2020().compile(asPrinted(document) as object);

/** Both must say the same. */
function isAccepted(value: unknown): boolean {
  const byZod = reportJsonSchema.safeParse(value).success;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(byZod);
  return byZod;
}

describe('a report that is right', () => {
  test.each(['2019', '2021'] as const)('on the form of %s is accepted by both', (form) => {
    expect(isAccepted(validReportJson(form))).toBe(true);
  });

  test.each<[string, (report: Loose) => unknown]>([
    [
      'without optional keys',
      ({ indexNumber, documentNumber, source, ...rest }) =>
        [rest, indexNumber, documentNumber, source][0],
    ],
    ['without dates', (report) => ({ ...report, publishedOn: null, period: null })],
    ['without a known place', (report) => ({ ...report, divisionCode: null, division: [] })],
    ['without texts', (report) => ({ ...report, sections: {}, otherSections: [], headings: [] })],
    ['of a leap day', (report) => ({ ...report, publishedOn: '2024-02-29' })],
    ['with a slash for a count', (report) => withFigure(report, count, '/')],
    ['with a blank for a count', (report) => withFigure(report, count, null)],
    ['with the greatest safe count', (report) => withFigure(report, count, 9007199254740991)],
    ['with a slash for money', (report) => withFigure(report, fees, '/')],
    ['with trailing zeros of money', (report) => withFigure(report, fees, '0.5000')],
  ])('%s is accepted by both', (_, change) => {
    expect(isAccepted(change(validReportJson()))).toBe(true);
  });
});

const count = 'requests.received.total';
const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

function withFigure(report: Loose, id: string, figure: unknown): Loose {
  return { ...report, figures: { ...(report['figures'] as Loose), [id]: figure } };
}

function without(value: unknown, key: string): Loose {
  return Object.fromEntries(Object.entries(value as Loose).filter(([name]) => name !== key));
}

describe('a report that is wrong is refused by both', () => {
  test.each<[string, (report: Loose) => unknown]>([
    ['nothing', () => null],
    ['a list', (report) => [report]],
    ['without a figure', (report) => ({ ...report, figures: without(report['figures'], count) })],
    ['without figures', (report) => without(report, 'figures')],
    [
      'with a figure that the form doesn’t have',
      (report) => withFigure(report, 'requests.x.total', 0),
    ],
    [
      'with a figure of the other edition',
      (report) => withFigure(report, 'requests.closedOtherwise.total', 0),
    ],
    ['under the name of the other edition', (report) => ({ ...report, form: '2019' })],
    ['of an edition that there is not', (report) => ({ ...report, form: '2022' })],
    ['with the edition as a number', (report) => ({ ...report, form: 2021 })],
    ['with a negative count', (report) => withFigure(report, count, -1)],
    ['with half a count', (report) => withFigure(report, count, 1.5)],
    ['with a count as text', (report) => withFigure(report, count, '12')],
    ['with nothing where a blank is null', (report) => withFigure(report, count, '')],
    ['with a count that can’t be counted exactly', (report) => withFigure(report, count, 2 ** 53)],
    ['with a full-width slash', (report) => withFigure(report, count, '／')],
    ['with yes for a count', (report) => withFigure(report, count, true)],
    ['with money as a number', (report) => withFigure(report, fees, 12.5)],
    ['with negative money', (report) => withFigure(report, fees, '-12.5')],
    ['with a unit where the form fixes one', (report) => withFigure(report, fees, '12.5万元')],
    ['with thousands separated', (report) => withFigure(report, fees, '1,000.00')],
    ['with money that begins with a zero', (report) => withFigure(report, fees, '012.5')],
    ['with money and a line feed', (report) => withFigure(report, fees, '12.5\n')],
    ['with a key that nobody knows', (report) => ({ ...report, note: '' })],
    ['without a title', (report) => without(report, 'title')],
    ['with an empty title', (report) => ({ ...report, title: '' })],
    ['with a title of spaces', (report) => ({ ...report, title: ' \u3000' })],
    ['with a date in words', (report) => ({ ...report, publishedOn: '2024年1月22日' })],
    ['with a date without zeros', (report) => ({ ...report, publishedOn: '2024-1-22' })],
    ['on a day that there is not', (report) => ({ ...report, publishedOn: '2023-02-29' })],
    ['with an empty date', (report) => ({ ...report, publishedOn: '' })],
    ['with a date and a time', (report) => ({ ...report, publishedOn: '2024-01-22T00:00:00Z' })],
    ['with half a period', (report) => ({ ...report, period: { from: '2023-01-01' } })],
    ['with a period as text', (report) => ({ ...report, period: '2023-01-01/2023-12-31' })],
    ['with a year as text', (report) => ({ ...report, year: '2023' })],
    ['of a year long ago', (report) => ({ ...report, year: 1899 })],
    ['with a code of five digits', (report) => ({ ...report, divisionCode: '41072' })],
    ['with full-width digits in a code', (report) => ({ ...report, divisionCode: '４１０７２６' })],
    ['of a kind that there is not', (report) => ({ ...report, kind: '企业' })],
    ['of an agency with capital letters', (report) => ({ ...report, agency: 'Shili' })],
    ['of an agency that climbs the folders', (report) => ({ ...report, agency: '../x' })],
    ['with an optional key that is null', (report) => ({ ...report, source: null })],
    [
      'with a correction without a text',
      (report) => ({ ...report, corrections: [{ date: '2024-03-05' }] }),
    ],
    ['with a section that there is not', (report) => ({ ...report, sections: { preface: '' } })],
    [
      'with a finding of a severity that there is not',
      (report) => ({
        ...report,
        findings: [{ ruleId: 'x', severity: 'info', message: 'y', figures: [] }],
      }),
    ],
    [
      'with a finding about a figure of the other edition',
      (report) => ({
        ...report,
        findings: [
          {
            ruleId: 'x',
            severity: 'hint',
            message: 'y',
            figures: ['requests.closedOtherwise.total'],
          },
        ],
      }),
    ],
  ])('%s', (_, change) => {
    expect(isAccepted(change(validReportJson()))).toBe(false);
  });
});

test('both say the same of whatever becomes of a report by chance', () => {
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom('2019' as const, '2021' as const),
      fc.array(fc.tuple(fc.nat(), replacement), { minLength: 1, maxLength: 3 }),
      (form, changes) => {
        const report = changes.reduce<unknown>(
          (value, [place, change]) => changeAt(value, place, change),
          validReportJson(form),
        );
        verdicts[isAccepted(report) ? 'true' : 'false'] += 1;
      },
    ),
    { seed: 20261122, numRuns: 1500 },
  );
  expect(verdicts.true).toBeGreaterThan(100);
  expect(verdicts.false).toBeGreaterThan(100);
});

type Replacement = { readonly value: unknown } | 'remove' | 'add';

/** What may stand somewhere in a report, what nearly may, and anything. */
const replacement: fc.Arbitrary<Replacement> = fc.oneof(
  fc.constantFrom<Replacement>('remove', 'add'),
  fc
    .oneof(
      fc.constantFrom<unknown>(
        0,
        1,
        -1,
        0.5,
        1e21,
        '/',
        '',
        null,
        '0',
        '12.50',
        '3万元',
        '-3',
        true,
      ),
      fc.constantFrom<unknown>('2024-02-29', '2023-02-29', '2024-13-01', '410726', '2019', '2021'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .map((value) => ({ value })),
);

/** `place` chooses one of all places of the tree; figures are most of them. */
function changeAt(root: unknown, place: number, change: Replacement): unknown {
  const all = paths(root);
  const [parent, key] = all[place % all.length] ?? [[], ''];
  const copy = structuredClone(root);
  const target = parent.reduce<Loose>((value, step) => value[step] as Loose, copy as Loose);
  if (change === 'add') {
    if (Array.isArray(target)) target.push('更多');
    else target['更多'] = 0;
  } else if (change !== 'remove') target[key] = change.value;
  else if (Array.isArray(target)) target.splice(Number(key), 1);
  else Reflect.deleteProperty(target, key);
  return copy;
}

/** Every place below the root: the steps to what holds it, and its key. Of the figures, one in forty. */
function paths(value: unknown, above: readonly string[] = []): [readonly string[], string][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const some = entries.filter((_, position) => above[0] !== 'figures' || position % 40 === 0);
  return some.flatMap(([key, child]) => [
    [above, key] as [readonly string[], string],
    ...paths(child, [...above, key]),
  ]);
}

describe('the document', () => {
  test('names each figure in Chinese and in English', () => {
    expect(document).toMatchObject({
      oneOf: [
        {},
        {
          properties: {
            figures: {
              properties: {
                'requests.withheld.stateSecret.naturalPerson': {
                  $ref: '#/$defs/Count',
                  title: '（三）不予公开 1.属于国家秘密 · 自然人',
                  description: 'Not disclosed: state secrets · Natural persons',
                },
              },
            },
          },
        },
      ],
    });
  });

  test('has no address of its own where the column has none', () => {
    expect(asPrinted(reportSchemaDocument(undefined))).not.toHaveProperty('$id');
  });
});
