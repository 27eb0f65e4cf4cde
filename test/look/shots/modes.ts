import type { Page } from '@playwright/test';

export const modes = ['light', 'dark', 'forced', 'large', 'contrast', 'print'] as const;

export type Mode = (typeof modes)[number];

/** Large type and high contrast are asked for by name: the reading settings, two of a reader’s many choices. */
export const usualModes: readonly Mode[] = ['light', 'dark', 'forced', 'print'];

/** The page is loaded already. */
export async function showIn(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    media: mode === 'print' ? 'print' : 'screen',
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced' ? 'active' : 'none',
  });
  await page.evaluate(
    ({ size, contrast }) => {
      document.documentElement.dataset['size'] = size;
      document.documentElement.dataset['contrast'] = contrast;
    },
    { size: mode === 'large' ? '3' : '1', contrast: mode === 'contrast' ? '2' : '1' },
  );
}
