/** Whatever a body files survives every format, and a blank, a slash and a zero stay apart in each. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { Measure } from '../../src/core/form/heading.ts';
import { reportJsonSchema } from '../../src/core/open-data/report-json-schema.ts';
import { figureText, type Figure } from '../../src/core/report/figure.ts';
import { columnDownloads } from '../../src/downloads/bulk/column-downloads.ts';
import { edition } from '../properties/arbitraries.ts';
import { archiveOf } from '../support/archive-of.ts';
import { bytesByPath, csvRecords, reportDownloads } from '../support/made-files.ts';
import {
  fromFormTables,
  fromJson,
  fromTidy,
  fromWide,
  sheetsOf,
  type Told,
} from './figures-read-back.ts';

const figure: Readonly<Record<Measure, fc.Arbitrary<Figure>>> = {
  count: anyOf(fc.nat(), fc.maxSafeNat()),
  signedCount: anyOf(fc.integer(), fc.maxSafeInteger(), fc.constant(-8)),
  amount: anyOf(fc.stringMatching(/^(0|[1-9]\d{0,20})(\.\d{1,6})?$/), fc.constant('12.5000')),
  amountWithUnit: anyOf(
    fc.stringMatching(/^(0|[1-9]\d{0,12})(\.\d{1,4})?(元|万元)?$/),
    fc.constant('0.10万元'),
  ),
};

const filed = edition.chain((form) =>
  fc.tuple(...figureDefinitions(form).map(({ measure }) => figure[measure])).map((values) => ({
    form,
    figures: Object.fromEntries(
      figureDefinitions(form).map(({ id }, at) => [id, values[at] ?? null]),
    ),
  })),
);

describe('any figures are read back as they were filed', () => {
  test('from every file beside the page', async () => {
    await hold(25, async ({ form, figures, archive }) => {
      const made = await bytesByPath(reportDownloads(archive));
      const file = (name: string) => made.get(`/reports/shili-shuiliju/2023/${name}`);
      const json = file('report.json');
      expectTold(fromJson(json), figures);
      expect(reportJsonSchema.safeParse(JSON.parse(String(json))).error).toBeUndefined();
      expectTold(fromTidy(csvRecords(file('report.csv'))), figures);
      const [disclosure, requests, disputes] = ['proactive-disclosure', 'requests', 'disputes'].map(
        (name) => file(`${name}.csv`),
      );
      expectTold(fromFormTables(form, { disclosure, requests, disputes }), figures);
    });
  });

  test('from every table, workbook and archive of all reports', async () => {
    await hold(10, async ({ form, figures, archive }) => {
      const made = await bytesByPath(columnDownloads(archive, []));
      const packed = unzipSync(made.get('/data/reports.zip') ?? new Uint8Array());
      for (const files of [made, unpacked(packed)]) {
        expectTold(fromTidy(csvRecords(files.get('/data/figures.csv'))), figures);
        const table = (name: string) => csvRecords(files.get(`/data/tables/${name}.csv`));
        const disclosure = table(`proactive-disclosure-${form}`);
        const wide = { disclosure, requests: table('requests'), disputes: table('disputes') };
        expectTold(fromWide(wide), figures);
      }
      const json = Buffer.from(packed['reports/shili-shuiliju/2023/report.json'] ?? []);
      expectTold(fromJson(json), figures);
      for (const path of ['/data/reports.xlsx', '/data/reports-2023.xlsx']) {
        const sheets = [...sheetsOf(made.get(path)).values()];
        const [, disclosure = [], requests = [], disputes = []] = sheets;
        expectTold(fromWide({ disclosure, requests, disputes }), figures);
        const numbers = requests.filter(({ total }) => total !== null && total !== '/');
        expect(numbers.every(({ total }) => typeof total === 'number')).toBe(true);
      }
    });
  });
});

interface Given {
  readonly form: EditionId;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly archive: ReturnType<typeof archiveOf>;
}

async function hold(numRuns: number, check: (given: Given) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(filed, ({ form, figures }) =>
      check({ form, figures, archive: archiveOf([{ edition: form, figures }]) }),
    ),
    { numRuns, seed: 2026 },
  );
}

function expectTold(told: Told, figures: Given['figures']): void {
  const expected = Object.entries(figures).map(([id, value]) => [id, figureText(value)]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
}

function unpacked(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Buffer> {
  return new Map(Object.entries(files).map(([path, bytes]) => [`/${path}`, Buffer.from(bytes)]));
}

function anyOf(...some: readonly fc.Arbitrary<Figure>[]): fc.Arbitrary<Figure> {
  return fc.oneof(fc.constantFrom<Figure>(null, '/'), ...some);
}
