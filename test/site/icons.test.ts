/** What a browser shows beside a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { elements, readPages, siteFolder } from '../support/built-site.ts';

test('icons and the picture for sharing have the size that they should have', () => {
  expect(pngSize('apple-touch-icon.png')).toEqual([180, 180]);
  expect(pngSize('share.png')).toEqual([1200, 630]);
  expect(pngSize('favicon.ico', 22)).toEqual([32, 32]);
  expect(existsSync(join(siteFolder, 'favicon.svg'))).toBe(true);
});

test('the colours around it are those of the paper, light and dark', () => {
  const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  const [, ...paper] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(css) ?? [];
  const colours = readPages()
    .flatMap((page) => elements(page, 'meta'))
    .filter(({ attribs }) => attribs['name'] === 'theme-color')
    .map(({ attribs }) => attribs['content']);
  expect([...new Set(colours)]).toEqual(paper.map((colour) => colour.replace(/^#fff$/, '#ffffff')));
});

/** Width and height as the header of the PNG says. */
function pngSize(file: string, start = 0): readonly number[] {
  const bytes = readFileSync(join(siteFolder, file)).subarray(start);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
