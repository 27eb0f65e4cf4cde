/** The colours of the tokens on every surface: text at least 7:1 (WCAG AAA), edges and charts at least 3:1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';

const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
const forced = readFileSync(join(projectRoot, 'src/styles/forced-colours.css'), 'utf8');
const surfaces = ['paper', 'margin', 'band', 'huang'];
const texts = ['ink', 'ink-2', 'zhu', 'qing'];
const edges = ['rule', 'g1', 'g2', 'g3', 'g4'];

const settings = css.indexOf("[data-contrast='2']");
const standard = css.slice(0, css.indexOf('@media screen'));
const high = `${standard}${css.slice(settings)}`;

describe.each([
  ['in the light colours', standard, 0],
  ['in the dark colours', standard, 1],
  ['in high contrast, light', high, 0],
  ['in high contrast, dark', high, 1],
] as const)('%s', (_, declared, side) => {
  const tokens = colours(declared, side);

  test.each(texts)('%s can be read on every surface', (token) => {
    expect(worst(tokens, token, surfaces)).toBeGreaterThanOrEqual(7);
  });

  test.each(edges)('%s can be seen on every surface', (token) => {
    // Nothing is drawn on the ground of a target.
    expect(worst(tokens, token, surfaces.slice(0, 3))).toBeGreaterThanOrEqual(3);
  });
});

test('in high contrast, every text stands out by 10 to 1 where it usually stands', () => {
  for (const side of [0, 1] as const) {
    const tokens = colours(high, side);
    for (const token of texts) {
      expect(worst(tokens, token, ['paper', 'margin', 'band'])).toBeGreaterThanOrEqual(10);
    }
  }
});

test('in forced colours, charts can be seen on the white that they keep', () => {
  const tokens = colours(forced, 0);
  for (const token of ['ink', 'ink-2', 'g1', 'g2', 'g3', 'g4', 'zhu']) {
    expect(worst(tokens, token, ['paper'])).toBeGreaterThanOrEqual(3);
  }
});

test('the colours without light-dark() are the light ones', () => {
  const plain = Object.fromEntries(
    [...standard.matchAll(/^ {2}--([\w-]+): (#\w+);/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const paired = standard.matchAll(/--([\w-]+): light-dark\((#\w+), #\w+\)/g);
  expect(plain).toEqual(Object.fromEntries([...paired].map(([, name, light]) => [name, light])));
});

/** The colours of the tokens, the last that is declared of each; one may be that of another. */
function colours(text: string, side: 0 | 1): Record<string, string> {
  const found = text.matchAll(
    /--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+)|var\(--([\w-]+)\));/g,
  );
  const tokens: Record<string, string> = {};
  const others: Record<string, string> = {};
  for (const [, name = '', light, dark, plain, other] of found) {
    const colour = (side === 0 ? light : dark) ?? plain;
    if (colour !== undefined) tokens[name] = colour;
    else if (other !== undefined) others[name] = other;
  }
  for (const [name, other] of Object.entries(others)) tokens[name] = tokens[other] ?? '';
  return tokens;
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
