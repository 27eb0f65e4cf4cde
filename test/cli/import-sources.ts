/** Documents to import: a report of the example agency as a web page, with what a test wants changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { randomFor } from '../../src/core/sample/random.ts';
import { cleanLayouts } from '../importers/layouts/html/clean.ts';
import type { Printed } from '../importers/layouts/printed.ts';
import { printReport } from '../importers/layouts/print-report.ts';

interface Wish {
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly year?: number;
  readonly agencyName?: string;
}

/** Figures are 0 and balance, but for those that are wished for. */
export function printedReport({ figures, ...wish }: Wish = {}): Printed {
  const zeros = figureDefinitions('2021').map(({ id, measure }): [string, Figure] => [
    id,
    measure === 'amount' ? '0.0000' : 0,
  ]);
  return printReport(randomFor('import'), {
    edition: '2021',
    figures: { ...Object.fromEntries(zeros), ...figures },
    ...wish,
  });
}

/** Says when it was published, as pages of governments do. */
export function webPage(wish: Wish = {}): string {
  const [layout] = cleanLayouts;
  const text = String(layout?.print(printedReport(wish), randomFor('page')));
  const published = `${String((wish.year ?? 2023) + 1)}-01-22 10:00:00`;
  return text.replace('<title>', `<meta name="PubDate" content="${published}">\n<title>`);
}

/** A folder with these files (path → content), gone after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
