/** The divisions of a column that has many: a tree, each part of it opened when asked. */
import { expect, testOnSiteOf } from '../support/site-test.ts';
import { makeWideContent } from '../support/wide-content.ts';
import { axeFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';
import { smallTargets } from './looking/small-targets.ts';

const test = testOnSiteOf(makeWideContent);

// One worker builds the site for all.
test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

test('divisions show what lies in them when asked, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./search/');
  await expect(page.getByLabel('示例市')).toBeVisible();
  await expect(page.getByLabel('丁县')).toBeHidden();
  await page.getByLabel('示例市').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('丁县')).toBeVisible();
});

test('a long list shows its first few, those chosen, and all when asked', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./search/?region=示例省/示例市/辛县');
  const counties = page.locator('input[value^="示例省/示例市/"]:visible');
  await expect(page.getByLabel('辛县')).toBeChecked();
  await expect(counties).toHaveCount(9);
  await page.getByRole('button', { name: '显示更多（5）' }).click();
  await expect(counties).toHaveCount(14);
  await expect(page.locator('input:focus')).toHaveAttribute('value', /^示例省\/示例市\//);
  await page.getByRole('button', { name: '收起' }).click();
  await expect(counties).toHaveCount(9);
});

test('a division that is chosen keeps its list short, and counts all that lies in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./search/?region=示例省/示例市');
  await expect(page.getByRole('status')).toHaveText('共 14 份报告');
  await page.locator('label', { hasText: '示例市' }).locator('~ details > summary').click();
  await expect(page.locator('input[value^="示例省/示例市/"]:visible')).toHaveCount(8);
  await expect(page.getByRole('checkbox', { name: '丁县' })).toBeDisabled();
});

test('nothing is found at any width with all of them open', async ({ page }) => {
  await page.goto('./search/?q=教育局');
  await expect(page.getByRole('status')).toHaveText('共 17 份报告');
  await page.locator('#filters').evaluate((part) => {
    for (const details of [part, ...part.querySelectorAll('details')]) {
      details.setAttribute('open', '');
    }
  });
  const found: Record<string, string[]> = {};
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const faults = [...(await layoutFaults(page)), ...(await axeFindings(page))];
    if (faults.length > 0) found[width] = faults;
  }
  expect(found).toEqual({});
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('boxes and what opens them are as large as a finger', async ({ page }) => {
    await page.goto('./search/?q=教育局');
    await expect(page.getByRole('status')).toHaveText('共 17 份报告');
    await page.getByText('缩小范围').tap();
    for (const part of await page.locator('#filters li > details > summary').all()) {
      await part.tap();
    }
    await expect(page.getByLabel('丁县')).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
});
