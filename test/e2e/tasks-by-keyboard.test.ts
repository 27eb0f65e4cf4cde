/** What somebody comes for, done without a pointer. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { nextStop } from './looking/tab-stops.ts';
import { pageKinds } from './page-kinds.ts';

const { report } = pageKinds;

test('the first stop leads past the masthead', async ({ page }) => {
  await page.goto(report);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main').getByRole('link').first()).toBeFocused();
});

test('on a report a stop leads to table three, and the next one is its first row', async ({
  page,
}) => {
  await page.goto(report);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到表三' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /^表三/ })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('table', { name: /^表三/ }).getByRole('link').first()).toBeFocused();
});

test('on the search page a stop leads to the results', async ({ page }) => {
  await page.goto('./search/?q=行政复议');
  await expect(page.getByRole('status').first()).toHaveText(/共 \d+ 份报告/);
  await page.getByRole('link', { name: '跳到结果' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('list', { name: '检索结果' }).getByRole('link').first(),
  ).toBeFocused();
});

test('a body is found, its report opened, a row explained, and the way back taken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await tabTo(page, '机关');
  await follow(page, /\/agencies\/$/);
  await tabTo(page, '示例县水利局');
  await follow(page, /shili-shuiliju\/$/);
  await tabTo(page, '2023', 'main .title');
  await follow(page, /shili-shuiliju\/2023\/$/);
  await tabTo(page, '8.属于行政查询事项');
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const meaning = page.locator('[id="m-withheld.administrativeInquiry"]');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: /^回到/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '8.属于行政查询事项' })).toBeInViewport();
});

test('the sheet with a meaning covers no stop before or after it', async ({ page }) => {
  for (const [width, height, key] of [
    [360, 640, 'Tab'],
    [360, 640, 'Shift+Tab'],
    [1440, 900, 'Tab'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(report);
    const label = page.getByRole('link', { name: '8.属于行政查询事项' });
    await label.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.gloss > :target')).toBeInViewport({ ratio: 1 });
    const faults: string[] = [];
    // As far as the end of the page.
    for (let stop = 0; stop < 12; stop++) faults.push(await nextStop(page, key));
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
  }
});

test('a search is asked, narrowed and followed to a report', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await tabTo(page, '', 'input[type=search]');
  await page.keyboard.insertText('行政复议');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/共 \d+ 份报告/);
  const all = await status.textContent();
  await tabTo(page, '', 'input[type=checkbox]');
  await page.keyboard.press('Space');
  await expect(status).not.toHaveText(all ?? '');
  await tabTo(page, '', '#results a');
  await follow(page, /\/reports\//);
});

async function follow(page: Page, address: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

/** Goes on with Tab until the stop with this text, of those that the selector names. */
async function tabTo(page: Page, text: string, selector = 'a, summary, button'): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([wanted = '', among = '']) => {
        const at = document.activeElement;
        return at?.matches(among) === true && at.textContent.trim().startsWith(wanted);
      },
      [text, selector],
    );
    if (isThere) return;
  }
  throw new Error(`no stop ${text || selector}`);
}
