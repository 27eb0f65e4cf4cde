import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { pageKinds, pages, reports } from './page-kinds.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${String(width)} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [name, address] of pages) {
        test(`axe finds nothing on the page: ${name}`, async ({ page }) => {
          await page.goto(address);
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}

for (const [name, address] of reports) {
  test(`axe finds nothing with large type, high contrast and dark colours: ${name}`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.getByText('阅读设置').click();
    await page.getByLabel('特大').check();
    await page.getByLabel('高对比').check();
    await page.getByLabel('深', { exact: true }).check();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  for (const kind of ['report', 'coverage', 'rules', 'rule about other years'] as const) {
    test(`axe finds nothing on the page: ${kind}`, async ({ page }) => {
      await page.goto(pageKinds[kind]);
      expect(await violations(page)).toEqual([]);
    });
  }
});

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: [
        'wcag2a',
        'wcag2aa',
        'wcag2aaa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
      ],
      // Off unless asked for by name.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    .analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
