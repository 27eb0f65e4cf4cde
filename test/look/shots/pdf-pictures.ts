/** The pages of a PDF as pictures: pdfjs draws them in the browser, so that no program of the machine is needed. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

export type PdfPictures = (pdf: Buffer) => Promise<readonly Buffer[]>;

/** Nobody’s: answered here. Browsers trust it as they trust no other address without encryption. */
const origin = 'http://localhost:9';
const library = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'build',
);

export async function createPdfPictures(context: BrowserContext): Promise<PdfPictures> {
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (name === '') await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    else {
      const body = await readFile(join(library, name));
      await route.fulfill({ contentType: 'text/javascript', body });
    }
  });
  await page.goto(`${origin}/`);
  return async (pdf) => {
    const urls = await page.evaluate(drawPages, pdf.toString('base64'));
    return urls.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  };
}

/** Runs in the browser. */
async function drawPages(base64: string): Promise<string[]> {
  // With the worker’s code at hand, pdfjs starts no worker.
  const worker = '/pdf.worker.min.mjs';
  await import(worker);
  const main = '/pdf.min.mjs';
  const pdfjs = (await import(main)) as typeof import('pdfjs-dist');
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const document_ = await pdfjs.getDocument({ data }).promise;
  const pictures: string[] = [];
  for (let number = 1; number <= document_.numPages; number += 1) {
    const page = await document_.getPage(number);
    const viewport = page.getViewport({ scale: 1.25 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
    pictures.push(canvas.toDataURL('image/png'));
  }
  await document_.loadingTask.destroy();
  return pictures;
}
