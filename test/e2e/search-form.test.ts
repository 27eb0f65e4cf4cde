/** By number, in an order, and what the address says of it all. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.describe('by number', () => {
  test('a condition narrows the results to reports whose figure meets it', async ({ page }) => {
    await page.goto('/search/?q=公开');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    const all = await page.getByRole('status').textContent();
    await addCondition(page, '新收', '>=', '1000');
    await expect(page.getByRole('status')).not.toHaveText(all ?? '');
    await expect(results(page).first()).toContainText('示例县人民政府');
    expect(address(page)).toEqual({
      q: ['公开'],
      figure: ['requests.received.total>=1000'],
    });
    await expect(chip(page, '新收 ≥ 1000')).toBeVisible();
    await expect(page.getByLabel('数量')).toHaveValue('');
  });

  test('several conditions have to hold, and each goes by itself', async ({ page }) => {
    await page.goto('/search/');
    await addCondition(page, '新收', '>', '１００');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    const first = await page.getByRole('status').textContent();
    await addCondition(page, '行政复议：结果纠正', '=', '0');
    await expect(page.getByRole('status')).not.toHaveText(first ?? '');
    expect(address(page)).toEqual({
      figure: ['requests.received.total>100', 'disputes.reconsideration.corrected=0'],
    });
    await chip(page, '行政复议：结果纠正 = 0').click();
    await expect(page.getByRole('status')).toHaveText(first ?? '');
    await expect(chip(page, '新收 > 100')).toBeVisible();
  });

  for (const [typed, message] of [
    ['', '请填写数字，如100。'],
    ['很多', '只能填写数字，如100或者12.5。'],
    ['-1', '数字不能小于0。'],
    ['1234567890123', '数字太长：整数部分最多12位，小数最多6位。'],
  ] as const) {
    test(`what is no number is said at the field, and nothing is searched: ${typed}`, async ({
      page,
    }) => {
      await page.goto('/search/');
      await openByNumber(page);
      await page.getByLabel('数量').fill(typed);
      await page.getByRole('button', { name: '添加条件' }).click();
      await expect(page.getByLabel('数量')).toBeFocused();
      await expect(page.getByLabel('数量')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('数量')).toHaveAccessibleDescription(message);
      expect(page.url()).toMatch(/\/search\/$/);
      await page.getByLabel('数量').fill('5');
      await expect(page.getByLabel('数量')).not.toHaveAttribute('aria-invalid');
      await expect(page.getByText(message)).toBeHidden();
    });
  }

  test('a number that was entered counts when the words are searched', async ({ page }) => {
    await page.goto('/search/');
    await openByNumber(page);
    await page.getByLabel('数量').fill('1000');
    await page.locator('#q').fill('公开');
    await page.getByRole('button', { name: '检索', exact: true }).click();
    await expect(chip(page, '新收 ≥ 1000')).toBeVisible();
    await page.getByLabel('数量').fill('2000');
    await page.getByLabel('数量').press('Enter');
    await expect(chip(page, '新收 ≥ 2000')).toBeVisible();
  });

  test('it says that blanks meet no condition', async ({ page }) => {
    await page.goto('/search/');
    await openByNumber(page);
    await expect(page.getByRole('group', { name: '按数字查找' })).toHaveAccessibleDescription(
      /留空的不当作0，不满足任何条件/,
    );
  });
});

test.describe('the order', () => {
  test('stands in the address, and the page of results begins anew', async ({ page }) => {
    await page.goto('/search/?q=公开&page=2');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    await page.getByLabel('排序').selectOption('年度由旧到新');
    await expect(results(page).first()).toContainText('2019年');
    expect(address(page)).toEqual({ q: ['公开'], sort: ['oldest'] });
    await page.getByLabel('排序').selectOption('年度由新到旧');
    await expect(results(page).first()).toContainText('2024年');
    await page.getByLabel('排序').selectOption('most:requests.received.total');
    await expect(results(page).first()).toContainText('示例县人民政府');
    expect(address(page)['sort']).toEqual(['most:requests.received.total']);
  });

  test('is the one that the words ask for, until the reader chooses another', async ({ page }) => {
    await page.goto('/search/?q=谁公开最多');
    await expect(page.getByLabel('排序')).toHaveValue(/^most:/);
    await page.getByLabel('部门').check();
    await expect(page).toHaveURL(/kind=/);
    expect(Object.keys(address(page))).toEqual(['q', 'kind']);
    await expect(page.getByLabel('排序')).toHaveValue(/^most:/);
    await page.getByLabel('排序').selectOption('最相关');
    await expect(page).not.toHaveURL(/q=%E8%B0%81/);
    await expect(page.getByLabel('排序')).toHaveValue('relevance');
  });

  test('leaves the focus with what was found where it goes', async ({ page }) => {
    await page.goto('/search/?q=公开');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    await page.route('**/figures.json', (route) => route.abort());
    await page.getByLabel('排序').focus();
    await page.getByLabel('排序').selectOption('most:requests.received.total');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    await expect(page.locator('#results')).toBeFocused();
  });

  test('has a line of its own on a phone, however much the status says', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/search/?q=公开&figure=requests.received.total>=20');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    const [order, status] = [page.locator('#order'), page.getByRole('status')];
    const bottom = await order.evaluate((part) => part.getBoundingClientRect().bottom);
    const top = await status.evaluate((part) => part.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bottom);
  });

  test('is offered where there are results to be put in one', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('#search')).toHaveAttribute('data-settled');
    await expect(page.getByLabel('排序')).toBeHidden();
  });

  test('knows the main figures in their groups', async ({ page }) => {
    await page.goto('/search/?q=公开');
    await expect(page.getByLabel('排序').locator('optgroup')).toHaveCount(3);
    await expect(page.getByLabel('排序').locator('option')).toHaveCount(3 + 51);
  });
});

test.describe('the address', () => {
  test('stays as it is where nothing is asked, however often', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('#search')).toHaveAttribute('data-settled');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: '检索', exact: true }).click();
    await page.getByRole('button', { name: '检索', exact: true }).click();
    await page.getByRole('button', { name: '检索', exact: true }).click();
    expect((await page.evaluate(() => history.length)) - before).toBeLessThan(1);
  });

  test('asks for no figure that there is none of', async ({ page }) => {
    await page.goto('/search/?q=公开&figure=foo.bar>=1&sort=most:foo.bar');
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    await expect(page.locator('.chip')).toHaveCount(0);
    await expect(page.getByLabel('排序')).toHaveValue('relevance');
  });

  const full =
    '?q=公开&year=2023&region=河南省&kind=部门&figure=requests.received.total>=0&sort=oldest';

  test('fills every control, and back and forward do so too', async ({ page }) => {
    await page.goto(`/search/${full}`);
    await expectFull(page);
    await page.getByRole('link', { name: '清除全部条件' }).click();
    await expect(page.getByRole('link', { name: '清除全部条件' })).toBeHidden();
    await expect(page.locator('#filters input:checked')).toHaveCount(0);
    await expect(page.locator('#q')).toHaveValue('公开');
    await page.locator('#q').fill('水利');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=%E6%B0%B4%E5%88%A9/);
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue('公开');
    await page.goBack();
    await expectFull(page);
    await page.goForward();
    await expect(page.locator('#filters input:checked')).toHaveCount(0);
    await page.goForward();
    await expect(page.locator('#q')).toHaveValue('水利');
  });

  async function expectFull(page: Page): Promise<void> {
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    await expect(page.locator('#q')).toHaveValue('公开');
    await expect(page.locator('input[name=year][value="2023"]')).toBeChecked();
    await expect(page.locator('input[name=region][value="河南省"]')).toBeChecked();
    await expect(page.locator('input[name=kind][value="部门"]')).toBeChecked();
    await expect(page.getByLabel('排序')).toHaveValue('oldest');
    for (const label of ['2023年', '河南省', '部门', '新收 ≥ 0']) {
      await expect(chip(page, label)).toBeVisible();
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing stands there that would not work', async ({ page }) => {
    await page.goto('/search/?q=水利局');
    for (const part of ['#q', '#filters', '#by-number', '#order', '#suggestions']) {
      await expect(page.locator(part)).toBeHidden();
    }
    await expect(page.locator('noscript a').first()).toBeVisible();
  });
});

function results(page: Page) {
  return page.locator('#results > li h2');
}

function chip(page: Page, label: string) {
  return page.locator('.chip', { hasText: label });
}

function address(page: Page): Record<string, string[]> {
  const { searchParams } = new URL(page.url());
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
}

async function openByNumber(page: Page): Promise<void> {
  const part = page.locator('#by-number');
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
}

async function addCondition(
  page: Page,
  figure: string,
  relation: string,
  amount: string,
): Promise<void> {
  await openByNumber(page);
  await page.getByLabel('项目').selectOption(figure);
  await page.locator('#relation').selectOption(relation);
  await page.getByLabel('数量').fill(amount);
  await page.getByRole('button', { name: '添加条件' }).click();
}
