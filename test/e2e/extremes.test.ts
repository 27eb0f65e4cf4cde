/** Figures of a whole country, a body of a very long name, text of every kind: nothing is cut off, covered or beside. */
import type { Locator } from '@playwright/test';
import { extremePages, makeExtremeContent } from '../support/extreme-content.ts';
import { printPage } from '../support/printed-document.ts';
import { expect, testOnSiteOf } from '../support/site-test.ts';
import { axeFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';

const test = testOnSiteOf(makeExtremeContent);

// One worker builds the site for all.
test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

for (const [name, address] of Object.entries(extremePages)) {
  test(`long figures, names and addresses have room: ${name}`, async ({ page }) => {
    await page.goto(address);
    const found: Record<string, string[]> = {};
    const look = async (widths: readonly number[], type: string) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const faults = await layoutFaults(page);
        if (faults.length > 0) found[`${String(width)} ${type}`] = faults;
      }
    };
    await look([320, 360, 480, 600, 768, 1024, 1366, 1440], 'standard');
    const findings = await axeFindings(page);
    await page.locator('.settings > summary').click();
    await page.getByLabel('特大').check();
    await look([320, 768, 1440], 'largest');
    expect([found, findings]).toEqual([{}, []]);
  });
}

test('a long figure stands under the label of its column', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(extremePages.report);
  const cell = page.locator('[id="requests.received.business"]');
  const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(label).toContain('商业企业');
  await expect(page.getByRole('columnheader', { name: '商业企业' })).toHaveCount(1);
});

test('on a phone a long name reads as one step of the way here, and apart from the rest of the title', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(extremePages.report);
  const [first, second, ...others] = await linesOf(page.locator('.crumb a').last());
  expect(others).toEqual([]);
  const [current] = await linesOf(page.locator('.crumb [aria-current]'));
  expect(distance(second, current)).toBeGreaterThanOrEqual(1.5 * distance(first, second));
  const title = await linesOf(page.getByRole('heading', { level: 1 }));
  const [beforeLast, last, rest] = title.slice(-3);
  expect(distance(last, rest)).toBeGreaterThanOrEqual(distance(beforeLast, last));
});

test('a page of a site that names no address of its own prints that at which it is read', async ({
  page,
}) => {
  await page.goto(extremePages.report);
  const { sheets } = await printPage(page);
  expect(sheets.at(-1)?.text).toContain(`网页地址：${page.url()}本件由`);
});

test('without scripts it prints none', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(extremePages.report, siteUrl).href);
  const { sheets } = await printPage(page);
  expect(sheets.at(-1)?.text).toContain('本件由');
  expect(sheets.at(-1)?.text).not.toContain('网页地址');
  await context.close();
});

/** The middle of each line of the text of an element, from the top of the page. */
async function linesOf(element: Locator): Promise<number[]> {
  const middles = await element.evaluate((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map(({ top, bottom }) => Math.round((top + bottom) / 2));
  });
  const sorted = middles.toSorted((a, b) => a - b);
  // Boxes inside a line have its middle too, but for a pixel.
  return sorted.filter((middle, position) => middle - (sorted[position - 1] ?? 0) > 2);
}

function distance(line = NaN, next = NaN): number {
  return next - line;
}
