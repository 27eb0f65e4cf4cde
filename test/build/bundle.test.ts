/** What renders the pages: bundled once for all builds of the same code. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { passingFolder } from '../../src/build/bundle/passing-folder.ts';
import { provideBundle, type Bundle } from '../../src/build/bundle/provide-bundle.ts';
import { startTimings } from '../../src/build/timings.ts';
import { keepIn } from '../../src/keep/keep.ts';
import { filesIn } from './support/build-in.ts';

const base = '0123456789abcdef';
const patience = 120_000;
const passing = join(projectRoot, '.cache', `bundle-${String(process.pid)}`);
let work = '';

beforeEach(() => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  work = mkdtempSync(join(projectRoot, '.cache', 'bundle-test-'));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

/** `made`: whether another process had to bundle. */
async function bundleOf(use?: (bundle: Bundle) => Promise<void>): Promise<{ made: boolean }> {
  const timings = startTimings();
  const bundle = provideBundle({ keep: keepIn(join(work, 'cache')), base, timings });
  try {
    await bundle.ready;
    await use?.(bundle);
    return { made: 'bundling' in timings.phases() };
  } finally {
    bundle.dispose();
  }
}

describe('a bundle', () => {
  test('is made once, and again where a file of it is damaged', { timeout: patience }, async () => {
    expect(await bundleOf()).toEqual({ made: true });
    expect(await bundleOf()).toEqual({ made: false });
    const [entry = ''] = readdirSync(join(work, 'cache', base, 'bundle'));
    truncateSync(join(work, 'cache', base, 'bundle', entry, '0'), 1);
    expect(await bundleOf()).toEqual({ made: true });
    expect(existsSync(passing)).toBe(false);
  });

  test('takes away what a build left behind that was killed', () => {
    const [left, used] = [4_194_305, process.ppid].map((pid) =>
      join(projectRoot, '.cache', `bundle-${String(pid)}`),
    ) as [string, string];
    for (const folder of [left, used]) mkdirSync(folder, { recursive: true });
    expect(passingFolder()).toBe(passing);
    expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
    rmSync(used, { recursive: true });
  });

  test('has what browsers load, and no page', { timeout: patience }, async () => {
    const site = join(work, 'site');
    await bundleOf((bundle) => bundle.place(site));
    const files = filesIn(site);
    expect(files).toContain('favicon.svg');
    expect(files.filter((file) => /^_astro\/.+\.(css|js)$/.test(file)).length).toBeGreaterThan(5);
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([]);
  });

  test('that nobody waits for any more ends its process, and leaves nothing behind', async () => {
    const keep = keepIn(join(work, 'cache'));
    const bundle = provideBundle({ keep, base, timings: startTimings() });
    bundle.dispose();
    await expect(bundle.ready).rejects.toThrow('The pages were not bundled');
    await expect(bundle.place(join(work, 'site'))).rejects.toThrow('The pages were not bundled');
    expect(keep.keys(`${base}/bundle`)).toEqual([]);
    expect(existsSync(passing)).toBe(false);
  });
});
