import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { pages, reports } from './page-kinds.ts';

const report = './reports/shili-shuiliju/2023/';

for (const [name, address] of pages) {
  test(`nothing scrolls sideways from 320 px on, not even with the largest type: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByText('阅读设置').click();
    await page.getByLabel('特大').check();
    for (const width of [320, 768, 1024, 1366]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overflow(page), `at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
    await page.getByLabel('标准').first().check();
    for (const width of [768, 820, 1024, 1366]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overflow(page), `at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`nothing is cut off with text spaced out (WCAG 1.4.12): ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        element.style.setProperty('line-height', '1.5', 'important');
      }
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`the page breaks no policy and logs no error: ${name}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(address);
    expect(messages).toEqual([]);
  });
}

for (const [name, address] of reports) {
  for (const width of [360, 1440]) {
    test(`assistive technology finds a table with all its cells at ${String(width)} px: ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const table = page.getByRole('table', { name: /^表三/ });
      const rows = await page.locator('#table-3 tbody tr').count();
      await expect(table.getByRole('cell')).toHaveCount(rows * 7);
      await expect(table.getByRole('rowheader', { name: '（七）总计' })).toHaveCount(1);
    });
  }
}

test.describe('by keyboard', () => {
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

  test('every stop can be seen', async ({ page }) => {
    await page.goto('./');
    const stops = await page.locator('a, button, input, summary').count();
    for (let stop = 0; stop < Math.min(stops, 40); stop++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toBeInViewport();
      expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'solid',
      );
    }
  });

  test('a row label opens its meaning without moving the page, and leads back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(report);
    const label = page.getByRole('link', { name: '8.属于行政查询事项' });
    await label.focus();
    await page.evaluate(() => document.fonts.ready);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const meaning = page.locator('[id="m-withheld.administrativeInquiry"]');
    await expect(meaning).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Tab');
    await expect(meaning.getByRole('link', { name: '回到表格' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(label).toBeInViewport();
  });
});

test('the way back from a meaning shows the row below the sticky header', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(report);
  const label = page.getByRole('link', { name: '8.属于行政查询事项' });
  await label.click();
  await page.getByRole('link', { name: '回到表格' }).click();
  const header = await page.locator('table.t3 thead tr').last().boundingBox();
  const row = await label.boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
});

test('dates of the register stand apart on a phone in the largest type', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await page.getByText('阅读设置').click();
  await page.getByLabel('特大').check();
  const row = page.locator('.register tbody tr').nth(1).locator('td');
  for (const cell of await row.all()) {
    const [inner, outer] = await cell.evaluate((element) => [
      element.scrollWidth,
      element.clientWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer);
  }
});

test('the address of a figure leads to its cell and sets it apart', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${report}#requests.declined.excessive.business`);
    const cell = page.locator('[id="requests.declined.excessive.business"]');
    await expect(cell).toBeInViewport({ ratio: 1 });
    expect(await cell.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px');
    // A cell that a row of zeros hides from the eye comes back when somebody points at it.
    expect((await cell.boundingBox())?.width).toBeGreaterThan(20);
    await page.goto('about:blank');
  }
});

test.describe('reading settings', () => {
  test('last from page to page, and are there before the first paint', async ({ page }) => {
    await page.goto(report);
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const standard = await size();
    await page.getByText('阅读设置').click();
    await page.getByLabel('特大').check();
    expect(await size()).toBe(standard * 1.5);
    await page.goto('./about/');
    expect(await size()).toBe(standard * 1.5);
    await expect(page.locator('#size-3')).toBeChecked();
    await page.getByText('阅读设置').click();
    await page.locator('#size-1').check();
    await page.reload();
    expect(await size()).toBe(standard);
  });

  test('choose dark or light against the system', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(report);
    const ground = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.leaf') ?? document.body).backgroundColor,
      );
    await page.getByText('阅读设置').click();
    await page.getByLabel('深', { exact: true }).check();
    expect(await ground()).toBe('rgb(18, 23, 26)');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a report is all there, and the reading settings work for the page', async ({ page }) => {
    await page.goto(report);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[id="requests.received.total"]')).toHaveText(/^186/);
    const paragraph = page.locator('.prose p').first();
    const before = (await paragraph.boundingBox())?.height ?? 0;
    await page.getByText('阅读设置').click();
    await page.getByLabel('特大').check();
    expect((await paragraph.boundingBox())?.height).toBeGreaterThan(before);
  });

  test('the search box of the front page leads to the search page', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').fill('水利');
    await page.getByRole('button', { name: '检索' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('水利');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
