/** 阅读设置: how a reader likes to read. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { pageKinds } from './page-kinds.ts';

const { report } = pageKinds;

test('they last from page to page, also on the search page and where no page is', async ({
  page,
}) => {
  await page.goto(report);
  const standard = await textSize(page);
  await choose(page, '特大');
  await choose(page, '高对比');
  expect(await textSize(page)).toBe(standard * 1.5);
  for (const address of ['./search/', './404.html', './']) {
    await page.goto(address);
    expect(await textSize(page), address).toBe(standard * 1.5);
    await expect(page.locator('#size-3')).toBeChecked();
    await expect(page.locator('#contrast-2')).toBeChecked();
    await expect(page.locator('#lead-1')).toBeChecked();
  }
});

test('they are there before anything of a page is', async ({ page }) => {
  await page.goto(report);
  await choose(page, '特大');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body as HTMLElement | null) {
        observer.disconnect();
        document.documentElement.setAttribute(
          'data-met',
          document.documentElement.dataset['size'] ?? 'nothing',
        );
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./about/');
  await expect(page.locator('html')).toHaveAttribute('data-met', '3');
});

test('one button brings back how it was, and forgets what was kept', async ({ page }) => {
  await page.goto(report);
  const standard = await textSize(page);
  for (const choice of ['特大', '加宽', '高对比', '深']) await choose(page, choice);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(page.locator('#reading').getByRole('status')).toHaveText('已恢复默认');
  expect(await textSize(page)).toBe(standard);
  await expect(page.locator('#reading input:checked')).toHaveCount(5);
  await expect(page.locator('#theme-1')).toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  expect(await textSize(page)).toBe(standard);
});

test('a page in another tab follows', async ({ page, context }) => {
  await page.goto(report);
  const other = await context.newPage();
  await other.goto('./about/');
  await choose(page, '特大');
  await expect(other.locator('html')).toHaveAttribute('data-size', '3');
  await expect(other.locator('#size-3')).toBeChecked();
});

test('a page that comes back from the history follows', async ({ page }) => {
  await page.goto(report);
  await choose(page, '特大');
  await page.goto('./about/');
  await choose(page, '大');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-size', '2');
  await expect(page.locator('#size-2')).toBeChecked();
});

test('whatever stands where they are kept, the page is read as ever', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(report);
  const standard = await textSize(page);
  for (const broken of ['null', '{}', '{"size":"3"}', '99999', '3;drop', '特大', '\u0000', ' ']) {
    await page.evaluate((text) => {
      localStorage.setItem('reading-settings', text);
    }, broken);
    await page.reload();
    expect(await textSize(page), broken).toBe(standard);
    await expect(page.locator('#reading input:checked'), broken).toHaveCount(5);
  }
  expect(errors).toEqual([]);
});

test('where a browser keeps nothing, a choice holds on its page, which says so', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  });
  await page.goto(report);
  const standard = await textSize(page);
  await choose(page, '高对比');
  await choose(page, '特大');
  expect(await textSize(page)).toBe(standard * 1.5);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', '2');
  await expect(page.locator('#reading').getByRole('status')).toContainText('只在本页有效');
  expect(errors).toEqual([]);
});

test('the choice of colours wins over the system, which has its way without one', async ({
  page,
}) => {
  await page.goto('./about/');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe('rgb(18, 23, 26)');
  await choose(page, '浅');
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await choose(page, '深');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe('rgb(18, 23, 26)');
  await choose(page, '高对比');
  expect(await ground(page)).toBe('rgb(0, 0, 0)');
});

test('forced colours win over every choice', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.goto('./about/');
  const forced = await ground(page);
  await choose(page, '深');
  await choose(page, '高对比');
  expect(await ground(page)).toBe(forced);
});

test('the pointer grows, on what can be followed as a hand', async ({ page }) => {
  await page.goto(report);
  await choose(page, '指针', '大');
  const [arrow, hand, text] = await page.evaluate(() => {
    const pointerOf = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body).cursor;
    return [pointerOf('.prose p'), pointerOf('.crumb a'), pointerOf('.settings summary')];
  });
  expect(arrow).toMatch(/arrow\.[^"]+\.svg"\) 5 3, auto$/);
  expect(hand).toMatch(/hand\.[^"]+\.svg"\) 24 4, pointer$/);
  expect(text).toBe(hand);
  const address = /url\("([^"]+)"\)/.exec(arrow)?.[1] ?? '';
  const picture = await page.request.get(address);
  expect(picture.headers()['content-type']).toBe('image/svg+xml');
  expect(await picture.text()).toContain('width="64" height="64"');
});

test('they are worked by keyboard, and say what they are', async ({ page }) => {
  await page.goto(report);
  const label = page.locator('.settings > summary');
  await label.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const sizes = page.getByRole('group', { name: '字号' });
  await expect(sizes.getByRole('radio', { name: '标准' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(sizes.getByRole('radio', { name: '特大' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-size', '3');
  // Enter sends no form.
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: '行距' }).getByRole('radio', { name: '标准' }),
  ).toBeFocused();
});

test('their label stays where it is when they open', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(report);
    const label = page.locator('.settings > summary');
    const before = await label.boundingBox();
    await label.click();
    expect(await label.boundingBox()).toEqual(before);
  }
});

async function choose(page: Page, group: string, choice = group): Promise<void> {
  const settings = page.locator('details.settings');
  if ((await settings.getAttribute('open')) === null) await settings.locator('summary').click();
  const scope = group === choice ? settings : page.getByRole('group', { name: group });
  await scope.getByRole('radio', { name: choice, exact: true }).first().check();
}

async function textSize(page: Page): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
}

async function ground(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.querySelector('.masthead') ?? document.body).backgroundColor,
  );
}
