/** The colours of the tokens on every surface: text at least 7:1 (WCAG AAA), edges and charts at least 3:1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';

const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
const surfaces = ['paper', 'margin', 'band', 'huang'];
const texts = ['ink', 'ink-2', 'zhu', 'qing'];
const edges = ['rule', 'g1', 'g2', 'g3', 'g4'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s colours', (_, side) => {
  const tokens = pairs(css.slice(0, css.indexOf('@media screen')), side);

  test.each(texts)('%s can be read on every surface', (token) => {
    expect(worst(tokens, token, surfaces)).toBeGreaterThanOrEqual(7);
  });

  test.each(edges)('%s can be seen on every surface', (token) => {
    // Nothing is drawn on the ground of a target.
    expect(worst(tokens, token, surfaces.slice(0, 3))).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in high contrast, %s', (_, side) => {
  const tokens = pairs(css.slice(css.indexOf('@media screen')), side);

  test.each(['ink', 'zhu', 'qing'])('%s can be read on paper and on the mark', (token) => {
    expect(worst(tokens, token, ['paper', 'huang'])).toBeGreaterThanOrEqual(7);
  });
});

test('the colours without light-dark() are the light ones', () => {
  const plain = Object.fromEntries(
    [...css.matchAll(/^ {2}--([\w-]+): (#\w+);/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const light = pairs(css.slice(0, css.indexOf('@media screen')), 0);
  expect(plain).toEqual(light);
});

function pairs(text: string, side: 0 | 1): Record<string, string> {
  const found = text.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light = '', dark = '']) => [name, side === 0 ? light : dark]),
  );
}

function worst(tokens: Record<string, string>, token: string, on: readonly string[]): number {
  return Math.min(...on.map((surface) => contrast(tokens[token], tokens[surface])));
}

/** WCAG 2.2, contrast ratio. */
function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => parseInt(long.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
