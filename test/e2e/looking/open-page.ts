import type { Page } from '@playwright/test';
import { expect } from '../../support/browser-test.ts';

/** Until all is there: of a search also what it found, of a comparison what is compared. Then does what brings the page into its state. */
export async function openPage(
  page: Page,
  address: string,
  act?: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto(address);
  if (address.includes('q=')) {
    await expect(page.getByRole('status').first()).toHaveText(/共 \d+ 份报告/);
  }
  // The page of a chosen comparison says how it ended: what is compared is there, or why not.
  if (address.includes('?a=')) {
    await expect(page.getByRole('status').first()).toHaveText(/^(?!正在读取)./);
  }
  await act?.(page);
}
