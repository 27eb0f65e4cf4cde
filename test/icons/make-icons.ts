/**
 * Makes the pictures in public/ from public/favicon.svg and from share.html beside this file, by hand, when one of them
 * has changed: `node test/icons/make-icons.ts`.
 */
import { chromium, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { browserArguments } from '../support/browser/browser-arguments.ts';
import { prepareBrowser } from '../support/browser/prepare-browser.ts';

const folder = join(projectRoot, 'public');
const { executablePath, env } = await prepareBrowser('system');
const browser = await chromium.launch({
  executablePath,
  args: [...browserArguments],
  env: { ...process.env, ...env },
});
const page = await browser.newPage();

write('favicon.ico', asIco(await drawIcon(page, 32), 32));
write('apple-touch-icon.png', await drawIcon(page, 180));
write('share.png', await drawPage(page, join(import.meta.dirname, 'share.html'), 1200, 630));
await browser.close();

async function drawIcon(page: Page, size: number): Promise<Buffer> {
  return drawPage(page, join(folder, 'favicon.svg'), size, size);
}

async function drawPage(page: Page, file: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.goto(pathToFileURL(file).href);
  return page.screenshot();
}

/** An icon file that holds one PNG: a directory of one entry, then the picture. */
function asIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

function write(name: string, content: Buffer): void {
  writeFileSync(join(folder, name), content);
  process.stdout.write(`${name} ${String(readFileSync(join(folder, name)).length)}\n`);
}
