import type { Page } from '@playwright/test';
import { expect } from '../../support/browser-test.ts';

/** Until all is there: of a search also what it found. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('q=')) {
    await expect(page.getByRole('status').first()).toHaveText(/共 \d+ 份报告/);
  }
}
