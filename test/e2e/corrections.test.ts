/** Corrected reports and the versions before, on a site of their own: this repository's history may be anything. */
import { correctedPages, makeCorrectedContent } from '../support/corrected-content.ts';
import { expect, testOnSiteOf } from '../support/site-test.ts';
import { axeFindings, colourFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';
import { openPage } from './looking/open-page.ts';

const test = testOnSiteOf(makeCorrectedContent);

// One worker builds the site for all.
test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

const looked = [
  'corrections',
  'version first published',
  'version that is no report by the form',
] as const;

for (const name of looked) {
  test(`nothing is found at any width in any colours: ${name}`, async ({ page }) => {
    await openPage(page, correctedPages[name]);
    const found: string[] = [];
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await layoutFaults(page)));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      found.push(...(await axeFindings(page)));
      for (const media of [
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(media);
        found.push(...(await colourFindings(page)));
      }
    }
    expect(found).toEqual([]);
  });
}

test('a reader goes from the list to the version before and back to the report of today', async ({
  page,
}) => {
  await page.goto('./corrections/');
  await page
    .getByRole('link', { name: /^更正前的版本/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: '这是更正前的版本（第2版）' })).toBeVisible();
  await page.getByRole('link', { name: '现在的报告' }).click();
  await expect(page).toHaveURL(/\/reports\/shili-shuiliju\/2023\/$/);
});
