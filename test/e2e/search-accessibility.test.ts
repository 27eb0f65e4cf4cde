import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/browser-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${String(width)} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [state, address] of [
        ['empty', '/search/'],
        ['results', '/search/?q=行政复议&year=2023&page=2'],
        ['no results', '/search/?q=不存在的词语测试'],
      ] as const) {
        test(`axe finds nothing on the search page with ${state}`, async ({ page }) => {
          await page.goto(address);
          if (address.includes('q=')) {
            await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
          }
          const { violations } = await new AxeBuilder({ page })
            .withTags([
              'wcag2a',
              'wcag2aa',
              'wcag2aaa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
            ])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
        });
      }

      test('the search page has no sideways scroll', async ({ page }) => {
        await page.goto('/search/?q=行政复议');
        await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    });
  }
}

test('a search breaks no policy and logs no error', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/search/?q=行政复议');
  await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
  expect(messages).toEqual([]);
});
