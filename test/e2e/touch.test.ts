/** On a phone: what is operated by a finger is as large as a finger. */
import { expect, test } from '../support/browser-test.ts';
import { openPage } from './looking/open-page.ts';
import { smallTargets } from './looking/small-targets.ts';
import { states } from './page-kinds.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 }, trace: 'off' });

for (const [name, address, act] of states) {
  test(`every target is at least 44 px wide and high: ${name}`, async ({ page }) => {
    await openPage(page, address, act);
    for (const closed of await page.locator('summary:visible').all()) await closed.click();
    expect(await smallTargets(page)).toEqual([]);
    // A tablet in each hand, where parts stand beside each other.
    await page.setViewportSize({ width: 1366, height: 1024 });
    expect(await smallTargets(page), 'on a tablet').toEqual([]);
  });
}
