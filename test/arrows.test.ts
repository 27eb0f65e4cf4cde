import { describe, expect, test } from 'vitest';
import { folderOf, whyNot } from '../eslint/arrows.js';

describe('an import', () => {
  test.each([
    ['pages/index.astro', 'site/archive.ts'],
    ['core/rules/blank-figures.ts', 'core/form/figures.ts'],
    ['components/a/A.astro', 'components/b/B.astro'],
    ['layouts/BaseLayout.astro', 'server/headers.ts'],
  ])('from %s to %s follows the arrows', (from, to) => {
    expect(whyNot(from, to)).toBeUndefined();
  });

  test.each([
    ['cli/main.ts', 'site/archive.ts'],
    ['site/archive.ts', 'cli/main.ts'],
    ['core/form/sections.ts', 'core/report/report.ts'],
    ['core/rules/blank-figures.ts', 'core/markdown/parse-report.ts'],
    ['components/a/A.astro', 'site/archive.ts'],
    ['layouts/BaseLayout.astro', 'server/serve.ts'],
    ['search/searcher.ts', '../test/support/browser-test.ts'],
  ])('from %s to %s is refused with the reason', (from, to) => {
    expect(whyNot(from, to)).toMatch(/ may import .+: .+/);
  });

  test('of a type may reach what a component is given', () => {
    expect(whyNot('components/a/A.astro', 'site/view.ts', { isType: true })).toBeUndefined();
  });

  test('from a folder without a place is refused', () => {
    expect(whyNot('utils/text.ts', 'core/form/sections.ts')).toContain('eslint/arrows.js');
  });
});

test('the innermost folder counts', () => {
  expect(folderOf('core/rules/index.ts')).toBe('core/rules');
});
