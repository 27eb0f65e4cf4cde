/** What holds for every report in every layout of text and of HTML, and for whatever is left of one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/report.ts';
import { randomFor, type Random } from '../../src/core/sample/random.ts';
import { balancedFigures, edition } from '../properties/arbitraries.ts';
import { blanked } from './layouts/blanks.ts';
import { writtenLayouts } from './layouts/layouts.ts';
import type { Printed } from './layouts/printed.ts';
import { distinctFigures, printReport } from './layouts/print-report.ts';
import { titleWays } from './layouts/titles.ts';
import { clerksWording, pick } from './layouts/wording.ts';
import { importBytes } from './support/import-bytes.ts';
import { judge, type Verdict } from './support/judge.ts';
import { mutate, mutationKinds } from './support/mutate.ts';

const layout = fc
  .nat({ max: writtenLayouts.length - 1 })
  .map((index) => writtenLayouts[index]?.name ?? '');
const seed = fc.nat({ max: 1_000_000 });
/** A report of two hundred figures takes very long to shrink, and tells no more for it. */
const options = (numRuns: number) => ({ seed: 20261121, numRuns, endOnFailure: true });

describe('a report', () => {
  const report = edition.chain((id) =>
    fc.record({ edition: fc.constant(id), figures: balancedFigures(id) }),
  );

  test('comes back exactly from every layout, in any clerk’s wording', async () => {
    await fc.assert(
      fc.asyncProperty(report, layout, seed, async (wish, name, key) => {
        const random = randomFor('property', key);
        const title = pick(random, titleWays);
        const printed = printReport(random, { ...wish, wording: clerksWording(random), title });
        expect(await verdictOn(written(name, printed, random), printed)).toEqual({
          outcome: 'exact',
          details: [],
        });
      }),
      options(300),
    );
  });

  test('with blanks comes back exactly, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(report, layout, seed, async (wish, name, key) => {
        const random = randomFor('blanks', key);
        const figures = blanked(wish.figures, 'cells', random, wish.edition);
        const printed = printReport(random, { ...wish, figures, wording: clerksWording(random) });
        const verdict = await verdictOn(written(name, printed, random), printed);
        if (verdict.outcome !== 'refused') {
          expect(verdict).toEqual({ outcome: 'exact', details: [] });
        }
      }),
      options(300),
    );
  });
});

test('a document with one thing changed is refused, or gives what it says', async () => {
  const mutation = fc.record({ kind: fc.constantFrom(...mutationKinds), at: fc.nat() });
  await fc.assert(
    fc.asyncProperty(layout, seed, mutation, async (name, key, change) => {
      const random = randomFor('mutation', key);
      const figures = distinctFigures(random, '2021');
      const printed = printReport(random, { edition: '2021', figures });
      const { text, touched } = mutate(written(name, printed, random), change);
      const { report } = await importBytes(new TextEncoder().encode(text));
      if (report === undefined) return;
      const differences = differingFigures(printed.report, report);
      const unsaid = differences.filter((id) => !isSaid(id, printed.report, report, touched));
      expect(unsaid).toEqual([]);
    }),
    options(1000),
  );
});

function differingFigures(before: Report, now: Report): string[] {
  expect(now.edition).toBe(before.edition);
  return Object.keys(before.figures).filter((id) => before.figures[id] !== now.figures[id]);
}

/**
 * Whether the changed document says so: a blank where the figure was taken away, the other one of two that changed
 * places, or a figure of the same row where the headings of columns did.
 */
function isSaid(id: string, before: Report, now: Report, touched: readonly string[]): boolean {
  const [text, said] = [String(before.figures[id]), String(now.figures[id])];
  if (touched.length === 1) return touched[0] === text && said === 'null';
  if (touched.some((one) => one === '' || /\d$/.test(one))) {
    return touched.includes(text) && touched.includes(said);
  }
  const row = id.replace(/[^.]*$/, '');
  const ofRow = (report: Report) =>
    Object.keys(report.figures)
      .filter((one) => one.startsWith(row))
      .map((one) => String(report.figures[one]))
      .sort();
  return ofRow(before).join() === ofRow(now).join();
}

function written(name: string, printed: Printed, random: Random): string {
  const found = writtenLayouts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no layout ${name}`);
  return found.print(printed, random) as string;
}

async function verdictOn(text: string, printed: Printed): Promise<Verdict> {
  const bytes = new TextEncoder().encode(text);
  return judge({ printed, hasNarrative: true }, await importBytes(bytes));
}
