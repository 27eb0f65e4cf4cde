/** A column so large that its index is in parts, one for each year: searched from the newest on. */
import type { Page } from '@playwright/test';
import { makeLongContent } from '../support/long-content.ts';
import { indexSite } from '../search/support/index-site.ts';
import { expect, testOnSiteOf } from '../support/site-test.ts';
import { axeFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';

const test = testOnSiteOf(makeLongContent, (site) => indexSite(site, { most: 12 }));

// One worker builds the site for all.
test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

test('the newest year is searched first, and no file of the others is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./search/?q=公开');
  await expect(page.getByRole('status')).toHaveText(
    '2024年共 11 份报告，更早的 2 个年度还没有检索',
  );
  await expect(page.locator('#results h2').first()).toContainText('2024年');
  expect(asked.filter((url) => /\/parts\/2024-\w+\/index\//.test(url))).not.toEqual([]);
  expect(asked.filter((url) => /\/parts\/202[23]-\w+\/index\//.test(url))).toEqual([]);
});

test('all years are searched when asked, the focus on what was found', async ({ page }) => {
  await page.goto('./search/?q=公开');
  await page.getByRole('link', { name: '检索全部年度' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('共 34 份报告');
  await expect(page.getByRole('link', { name: '检索全部年度' })).toBeHidden();
  await expect(page.locator('#results')).toBeFocused();
  expect(new URL(page.url()).searchParams.get('years')).toBe('all');
  await expect(number(page, 'year', '2022')).toHaveText('12');
});

test('what only other years have can be chosen, without a number', async ({ page }) => {
  await page.goto('./search/?q=公开');
  await expect(number(page, 'year', '2024')).toHaveText('11');
  for (const [name, value] of [
    ['year', '2023'],
    ['year', '2022'],
    ['kind', '其他'],
    ['region', '示例市/丑县'],
  ] as const) {
    await expect(box(page, name, value)).toBeVisible();
    await expect(number(page, name, value)).toHaveText('');
  }
  await box(page, 'kind', '其他').check();
  await expect(page.getByRole('status')).toHaveText('共 1 份报告');
});

test('years beyond the newest are chosen one after the other', async ({ page }) => {
  await page.goto('./search/?q=公开');
  await box(page, 'year', '2022').check();
  await expect(page.getByRole('status')).toHaveText('共 12 份报告');
  await expect(page.locator('#results h2').first()).toContainText('2022年');
  await expect(number(page, 'year', '2023')).toHaveText('');
  await box(page, 'year', '2023').check();
  await expect(page.getByRole('status')).toHaveText('共 23 份报告');
  expect(new URL(page.url()).searchParams.getAll('year')).toEqual(['2023', '2022']);
});

test('nothing is found at any width where years are left', async ({ page }) => {
  await page.goto('./search/?q=公开');
  await expect(page.getByRole('link', { name: '检索全部年度' })).toBeVisible();
  const found: Record<string, string[]> = {};
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const faults = [...(await layoutFaults(page)), ...(await axeFindings(page))];
    if (faults.length > 0) found[width] = faults;
  }
  expect(found).toEqual({});
});

function box(page: Page, name: string, value: string) {
  return page.locator(`input[name=${name}][value="${value}"]`);
}

function number(page: Page, name: string, value: string) {
  return page.locator('label', { has: box(page, name, value) }).locator('.n');
}
