/** No page needs a script but for the search, which says what to do instead. */
import { expect, test } from '../support/browser-test.ts';
import { layoutFaults } from './looking/layout-faults.ts';
import { pageKinds, pages } from './page-kinds.ts';

const { report } = pageKinds;

test.use({ javaScriptEnabled: false });

for (const [name, address] of [...pages, ['search', './search/'] as const]) {
  test(`a page has its heading, its ways on and all its text: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: '主要栏目' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('主办单位');
    expect(await layoutFaults(page)).toEqual([]);
  });
}

test('the figures of a report are there', async ({ page }) => {
  await page.goto(report);
  await expect(page.locator('[id="requests.received.total"]')).toHaveText(/^186/);
});

test('the reading settings work for the page, say so, and go back', async ({ page }) => {
  await page.goto(report);
  const paragraph = page.locator('.prose p').first();
  const standard = (await paragraph.boundingBox())?.height ?? 0;
  await page.locator('.settings > summary').click();
  await page.getByRole('radio', { name: '特大' }).check();
  expect((await paragraph.boundingBox())?.height).toBeGreaterThan(standard);
  await page.getByRole('radio', { name: '特大' }).press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('#reading noscript')).toBeVisible();
  await page.getByRole('button', { name: '恢复默认' }).click();
  expect((await paragraph.boundingBox())?.height).toBe(standard);
});

test('the meaning of a row is one press away', async ({ page }) => {
  await page.goto(report);
  await page.getByRole('link', { name: '8.属于行政查询事项' }).click();
  const meaning = page.locator('[id="m-withheld.administrativeInquiry"]');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await meaning.getByRole('link', { name: /^回到/ }).click();
  await expect(page.getByRole('link', { name: '8.属于行政查询事项' })).toBeInViewport();
});

test('the search box of the front page leads to the search page, which leads on', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('水利');
  await page.getByRole('button', { name: '检索' }).click();
  expect(new URL(page.url()).searchParams.get('q')).toBe('水利');
  await expect(page.locator('main noscript')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: '全部机关' }).first()).toBeVisible();
});
