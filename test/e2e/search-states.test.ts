/** Every state of the search page: before asking, on the way, answered, without results, failed, without a network. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { axeFindings, colourFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';

const index = '**/pagefind/**';
/** Milliseconds after which a search shows that it runs, and after which it offers another try. */
const [sign, slow] = [300, 8000];

test.describe('before anything is asked', () => {
  test('the page says where results will stand, and where else to look', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.locator('#empty')).toContainText('检索的结果列在这里');
    await expect(page.locator('#empty a').first()).toHaveText('全部机关');
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(page.locator('#none')).toBeHidden();
  });
});

test.describe('a slow search', () => {
  test('shows that it runs, and then what can be done', async ({ page }) => {
    await page.clock.install();
    await hang(page, index);
    await page.goto('./search/?q=水利局');
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'true');
    await page.clock.runFor(sign);
    await expect(page.getByText('正在检索…')).toBeVisible();
    await expect(page.locator('#empty')).toBeHidden();
    await expect(page.getByRole('button', { name: '再试一次' })).toBeHidden();
    await page.clock.runFor(slow - sign);
    await expect(page.getByText('网络较慢，还没有检索完。')).toBeVisible();
    await page.unroute(index);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
    await expect(page.locator('#results')).not.toHaveAttribute('aria-busy');
    await expect(page.getByText('网络较慢')).toBeHidden();
  });

  test('leaves no results of another question standing there', async ({ page }) => {
    await page.goto('./search/?q=延津县科技');
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
    await hang(page, '**/pagefind/parts/**');
    await page.clock.install();
    await ask(page, '征地补偿');
    await page.clock.runFor(sign);
    await expect(page.getByText('正在检索…')).toBeVisible();
    await expect(page.locator('#results > li')).toHaveCount(0);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test('that was overtaken by the next one shows nothing', async ({ page }) => {
    const waiting = await hang(page, '**/pagefind/parts/**');
    await page.goto('./search/?q=征地补偿');
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    await ask(page, '');
    await expect(page.locator('#empty')).toBeVisible();
    await page.unroute('**/pagefind/parts/**');
    await ask(page, '延津县科技');
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
  });
});

test.describe('a search without results', () => {
  test('offers the same words without what narrows them', async ({ page }) => {
    await page.goto('./search/?q=征地补偿&kind=其他');
    await expect(page.getByRole('status')).toHaveText('共 0 份报告');
    await expect(page.locator('#none')).toContainText('检查用字');
    await page.getByRole('link', { name: '不限年度、地区、类别等条件，再检索一次' }).click();
    await expect(page.getByRole('status')).toHaveText(/^共 [1-9]\d* 份报告$/);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual([]);
  });
});

test.describe('a failed search', () => {
  test('is tried again by its button, as often as wanted', async ({ page }) => {
    await page.route(index, (route) => route.abort());
    await page.goto('./search/?q=水利局');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    const again = page.getByRole('button', { name: '再试一次' });
    await again.click();
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    await page.unroute(index);
    await again.click();
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
    await expect(again).toBeHidden();
  });

  test('is tried again where the search itself had not loaded', async ({ page }) => {
    const scripts = /\/_astro\/(?:worker|answerer-for)[^/]*\.js$/;
    await page.route(scripts, (route) => route.abort());
    await page.goto('./search/?q=水利局');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    await page.unroute(scripts);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
  });

  test('takes back what the one before it had counted and hidden', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./search/?q=延津县科技');
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
    await expect(page.locator('input[name=kind]:visible')).toHaveCount(1);
    await page.route(index, (route) => route.abort());
    await ask(page, '征地补偿');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    expect(await page.locator('input[name=kind]:visible').count()).toBeGreaterThan(1);
    expect((await page.locator('#filters .n').allTextContents()).join('')).toBe('');
  });

  for (const [name, files, came = { status: 404, body: '' }] of [
    ['words', '**/pagefind/parts/*/index/**'],
    ['something else than words', '**/pagefind/parts/*/index/**', { status: 200, body: 'x' }],
    ['texts', '**/pagefind/parts/*/fragment/**'],
    ['list of reports', '**/pagefind/parts/*/catalogue.json'],
    ['list of parts', '**/pagefind/index.json'],
  ] satisfies [string, string, object?][]) {
    for (const isWithWorker of [true, false]) {
      const where = isWithWorker ? 'in the worker' : 'on the page, where there are no workers';
      test(`is not taken for few results: ${name} ${where}`, async ({ page }) => {
        if (!isWithWorker) await page.addInitScript(() => Reflect.deleteProperty(self, 'Worker'));
        await page.route(files, (route) => route.fulfill(came));
        await page.goto('./search/?q=水利局');
        await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
        await expect(page.locator('#results > li')).toHaveCount(0);
        await page.unroute(files);
        await page.getByRole('button', { name: '再试一次' }).click();
        await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
      });
    }
  }
});

test.describe('without a network', () => {
  test('the page says so, and searches by itself once there is one', async ({ page, context }) => {
    await page.goto('./search/');
    await expect(page.locator('#search')).toHaveAttribute('data-settled');
    await context.setOffline(true);
    await ask(page, '延津县科技');
    await expect(page.getByRole('status')).toHaveText(/^现在没有连接网络，无法检索/);
    await expect(page.getByRole('button', { name: '再试一次' })).toBeHidden();
    await context.setOffline(false);
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
  });

  test('what was asked last is searched, once', async ({ page, context }) => {
    await page.goto('./search/');
    await expect(page.locator('#search')).toHaveAttribute('data-settled');
    await context.setOffline(true);
    await ask(page, '征地补偿');
    await expect(page.getByRole('status')).toHaveText(/^现在没有连接网络/);
    await ask(page, '延津县科技');
    await expect(page.getByRole('status')).toHaveText(/^现在没有连接网络/);
    const said = await watchStatus(page);
    await context.setOffline(false);
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
    expect((await said()).filter((text) => text !== '')).toEqual(['共 1 份报告']);
  });
});

test.describe('coming back', () => {
  test('from a report leads to the list as it was left, and to the link that led away', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    await page.goto('./search/?q=行政复议&page=2');
    await expect(page.locator('#results > li')).toHaveCount(10);
    const link = page.locator('#results > li').nth(7).locator('h2 a');
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(600);
    const name = (await link.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    await page.goBack();
    await expect(page.locator('#results > li')).toHaveCount(10);
    await expect(page.locator(':focus')).toHaveText(name);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  });

  test('from another page of results brings these back', async ({ page }) => {
    await page.goto('./search/?q=行政复议');
    await expect(page.locator('#results > li')).toHaveCount(10);
    const first = await page.locator('#results').textContent();
    await page.locator('nav.pages').getByRole('link', { name: '下一页' }).click();
    await expect(page.locator('nav.pages [aria-current=page]')).toHaveText('2');
    await page.goBack();
    await expect(page.locator('#results')).toHaveText(first ?? '');
  });
});

test('by keyboard one gets from the question to the marked place in a report, and back', async ({
  page,
}) => {
  await page.goto('./search/');
  await page.locator('#q').focus();
  await page.keyboard.insertText('征地补偿');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
  const where = page.locator('#results > li').first().locator('.ex > a').first();
  await tabTo(page, '#results > li:first-child .ex > a');
  await expect(where).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/.*\?q=.*#s\d$/);
  const marks = page.locator('mark');
  await expect(marks.first()).toHaveText('征地补偿');
  await tabTo(page, '.found a', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark:focus')).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(where).toBeFocused();
});

test('the list and the status are told to a screen reader as what they are', async ({ page }) => {
  await page.goto('./search/?q=征地补偿&page=1');
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
  await expect(page.getByRole('list', { name: '检索结果' })).toHaveAttribute('start', '1');
  await expect(
    page.getByRole('list', { name: '检索结果' }).getByRole('heading', { level: 2 }).first(),
  ).toContainText('政府信息公开工作年度报告');
  await expect(page.locator('[role=status]')).toHaveCount(1);
});

test('nothing is found in any state in any colours', async ({ page, context }) => {
  const found: Record<string, string[]> = {};
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset['violated'] = violatedDirective;
    });
  });
  await page.goto('./search/');
  await look('empty');
  await page.locator('#q').fill('水利');
  await look('typing');
  await ask(page, '征地补偿');
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告$/);
  for (const summary of await page.locator('.places summary').all()) await summary.click();
  await look('results');
  await ask(page, '不存在的词语测试');
  await expect(page.getByRole('status')).toHaveText('共 0 份报告');
  await look('none');
  await page.route(index, (route) => route.abort());
  await page.goto('./search/?q=水利局');
  await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
  await look('error');
  await context.setOffline(true);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('status')).toHaveText(/^现在没有连接网络/);
  await look('offline');
  expect(found).toEqual({});

  async function look(state: string): Promise<void> {
    const seen: string[] = [];
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      seen.push(...(await layoutFaults(page)), ...(await axeFindings(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      seen.push(...(await colourFindings(page)));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      seen.push(...(await colourFindings(page)));
    }
    const violated = await page.locator('html').getAttribute('data-violated');
    if (violated !== null) seen.push(`forbidden by the policy: ${violated}`);
    if (seen.length > 0) found[state] = seen;
  }
});

async function ask(page: Page, typed: string): Promise<void> {
  await page.locator('#q').fill(typed);
  await page.getByRole('button', { name: '检索', exact: true }).click();
}

/** What is asked for of these files from now on waits. */
async function hang(page: Page, files: string): Promise<Route[]> {
  const waiting: Route[] = [];
  await page.route(files, (route) => {
    waiting.push(route);
  });
  return waiting;
}

async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press(key);
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
  }
  throw new Error(`no stop ${selector}`);
}

/** Every text that the status has had since. */
async function watchStatus(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.getByRole('status').evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => said.jsonValue();
}
