/**
 * Each kind of page, loaded once and looked at in many ways: by axe, and by what can't be read any more. WCAG 2.2 A and
 * AA, AAA for contrast, best practice.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { axeFindings, colourFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';
import { openPage } from './looking/open-page.ts';
import { spaceOut } from './looking/space-out.ts';
import { states } from './page-kinds.ts';

// Keeping a trace of so many looks takes longer than looking.
test.use({ trace: 'off' });

/** 320 px is also a window of 1280 px at 400 %. */
const widths = [320, 360, 768, 1440];
const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const otherColours = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const [name, address, act] of states) {
  test(`nothing is found at any width in any colours: ${name}`, async ({ page }) => {
    await openPage(page, address, act);
    const found: Record<string, string[]> = {};
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia(light);
      note(found, String(width), [...(await layoutFaults(page)), ...(await axeFindings(page))]);
      for (const colours of otherColours) {
        await page.emulateMedia(colours);
        const look = `${String(width)} ${colours.colorScheme} ${colours.forcedColors}`;
        note(found, look, await colourFindings(page));
      }
    }
    expect(found).toEqual({});
  });

  test(`nothing is found with the largest type, high contrast and wide lines: ${name}`, async ({
    page,
  }) => {
    await openPage(page, address, act);
    await chooseLargest(page);
    const found: Record<string, string[]> = {};
    for (const width of [320, 360, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      note(found, String(width), await layoutFaults(page));
    }
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const choice of ['浅', '深']) {
        await page.locator('#reading').getByLabel(choice, { exact: true }).check();
        const look = choice === '浅' ? axeFindings : colourFindings;
        note(found, `${String(width)} ${choice}`, await look(page));
      }
    }
    expect(found).toEqual({});
  });

  test(`nothing is cut off or covered with text spaced out (WCAG 1.4.12): ${name}`, async ({
    page,
  }) => {
    await openPage(page, address, act);
    await spaceOut(page);
    const found: Record<string, string[]> = {};
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      note(found, String(width), await layoutFaults(page));
    }
    expect(found).toEqual({});
  });
}

function note(found: Record<string, string[]>, look: string, findings: string[]): void {
  if (findings.length > 0) found[look] = findings;
}

async function chooseLargest(page: Page): Promise<void> {
  await page.locator('.settings > summary').click();
  for (const choice of ['特大', '加宽', '高对比']) {
    await page.locator('#reading').getByLabel(choice).check();
  }
}
