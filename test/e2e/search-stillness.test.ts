import { expect, test } from '../support/browser-test.ts';

for (const [device, viewport] of [
  ['a phone', { width: 412, height: 823 }],
  ['a desk', { width: 1350, height: 940 }],
] as const) {
  for (const address of ['./search/', './search/?q=行政复议']) {
    test(`nothing that one sees is moved by what the script shows, on ${device}: ${address}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      // The page is seen before the index is there.
      await page.route('**/pagefind/*.pf_meta', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          document.documentElement.dataset['moved'] = String(list.getEntries().length);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address);
      await expect(page.locator('#search')).toHaveAttribute('data-settled');
      if (address.includes('q=')) {
        await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
      }
      // Two frames later the browser has told of all that moved.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      await expect(page.locator('html')).not.toHaveAttribute('data-moved');
    });
  }
}
