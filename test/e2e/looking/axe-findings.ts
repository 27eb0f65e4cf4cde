/**
 * What axe finds on a page as it stands now. Not by AxeBuilder: it opens another page for each look and sends all that
 * is well back, which takes ten times as long; we look at every page many times.
 */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Options {
  runOnly: string[] | { type: 'rule'; values: string[] };
  rules: Record<string, { enabled: boolean }>;
  resultTypes: string[];
}

const all: Options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Off unless asked for by name.
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
};

const ofColour: Options = {
  ...all,
  // What lacks even plain contrast is no matter of the enhanced rule.
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  },
  rules: {},
};

interface Axe {
  run: (given: Options) => Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

export async function axeFindings(page: Page): Promise<string[]> {
  return findings(page, all);
}

/** Of the rules that colours have a say in: enough where only they have changed. */
export async function colourFindings(page: Page): Promise<string[]> {
  return findings(page, ofColour);
}

async function findings(page: Page, options: Options): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(given);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}
