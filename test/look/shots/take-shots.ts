import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { showIn, type Mode } from './modes.ts';
import type { Options } from './options.ts';
import { createPdfPictures, type PdfPictures } from './pdf-pictures.ts';

interface Work extends Options {
  readonly browser: Browser;
  readonly siteUrl: string;
  readonly folder: string;
}

const HEIGHT = 900;

/** How many pictures were taken: `KIND/MODE-WIDTH.png`, `KIND/print-PAGE.png` and `KIND/print.pdf`. */
export async function takeShots(work: Work): Promise<number> {
  const waiting = [...work.states];
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    const context = await work.browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const pictures = await createPdfPictures(context);
    let count = 0;
    for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
      count += await shotsOf(state, context, pictures, work);
    }
    return count;
  });
  const counts = await Promise.all(workers);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A page is loaded once for each width: what its script does may depend on it. */
async function shotsOf(
  [name, address]: readonly [string, string],
  context: BrowserContext,
  pictures: PdfPictures,
  { siteUrl, folder, widths, modes }: Work,
): Promise<number> {
  const home = join(folder, fileName(name));
  const page = await context.newPage();
  let count = 0;
  for (const [position, width] of widths.entries()) {
    await page.setViewportSize({ width, height: HEIGHT });
    const response = await page.goto(new URL(address, siteUrl).href);
    if (response?.status() === 404) {
      process.stderr.write(`${address} is not on this site: no pictures of ${name}\n`);
      break;
    }
    await page.waitForFunction(isSettled);
    await mkdir(home, { recursive: true });
    for (const mode of modes) {
      if (mode !== 'print') count += await onScreen(page, mode, width, home);
      else if (position === widths.length - 1) count += await printed(page, pictures, home);
    }
  }
  await page.close();
  return count;
}

async function onScreen(page: Page, mode: Mode, width: number, home: string): Promise<number> {
  await showIn(page, mode);
  await page.evaluate(painted);
  const path = join(home, `${mode}-${String(width)}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return 1;
}

async function printed(page: Page, pictures: PdfPictures, home: string): Promise<number> {
  await showIn(page, 'print');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(join(home, 'print.pdf'), pdf);
  const sheets = await pictures(pdf);
  for (const [index, sheet] of sheets.entries()) {
    await writeFile(join(home, `print-${String(index + 1).padStart(2, '0')}.png`), sheet);
  }
  // Of an earlier time, when there were more of them.
  for (let index = sheets.length + 1; ; index += 1) {
    const old = join(home, `print-${String(index).padStart(2, '0')}.png`);
    if (!(await remove(old))) break;
  }
  return sheets.length;
}

/** Chromium may paint the ground of the page a frame after everything on it. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A search is answered by a script. */
function isSettled(): boolean {
  const status = document.querySelector('[role="status"]');
  const isAsked = new URLSearchParams(location.search).has('q');
  return document.readyState === 'complete' && (!isAsked || status?.textContent !== '');
}

async function remove(file: string): Promise<boolean> {
  try {
    await rm(file);
    return true;
  } catch {
    return false;
  }
}

/** No sign that an address or a shell reads in its own way. */
function fileName(name: string): string {
  return name.replace(/[^\p{Letter}\p{Number}]+/gu, '-');
}
