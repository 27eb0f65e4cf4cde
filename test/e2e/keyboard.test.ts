/** A walk over each kind of page with the Tab key, forwards on a desk and backwards on a phone. */
import { expect, test } from '../support/browser-test.ts';
import { openPage } from './looking/open-page.ts';
import { walkByTab } from './looking/tab-stops.ts';
import { reports, states } from './page-kinds.ts';

test.use({ trace: 'off' });

for (const [name, address, act] of states) {
  test(`every stop is reached in reading order, seen, and left: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, address, act);
    // Back to where the page begins, wherever the state left the focus.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const { stops, faults } = await walkByTab(page, 'Tab');
    expect(stops).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect((await walkByTab(page, 'Shift+Tab')).faults, 'backwards on a phone').toEqual([]);
  });
}

for (const [name, address] of reports) {
  test(`no stop is covered in a window of 1280 × 1024 at 400 %: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openPage(page, address);
    expect((await walkByTab(page, 'Tab')).faults).toEqual([]);
    expect((await walkByTab(page, 'Shift+Tab')).faults, 'backwards').toEqual([]);
  });
}
