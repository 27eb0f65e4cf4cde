/** A large column on one machine: shards in processes of their own make what the build of the whole then finds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { provideBundle } from '../../src/build/bundle/provide-bundle.ts';
import { runShards } from '../../src/build/shards/run-shards.ts';
import { startTimings } from '../../src/build/timings.ts';
import { unitBase } from '../../src/build/units/unit-base.ts';
import { listReports } from '../../src/content-folder/list-reports.ts';
import { keepIn } from '../../src/keep/keep.ts';
import { reportPath, bodies, variedContent } from './support/varied-content.ts';

const patience = 240_000;
let work = '';

beforeEach(() => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  work = mkdtempSync(join(projectRoot, '.cache', 'run-shards-'));
  for (const [path, text] of variedContent()) {
    const file = join(work, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  vi.stubEnv('CONTENT_DIR', join(work, 'content'));
  vi.stubEnv('BUILD_CACHE_DIR', join(work, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

/** What shards took, by phase, and for how many reports something is kept afterwards. */
async function shardsFor(fewest?: number) {
  const content = join(work, 'content');
  const base = unitBase(content, '/');
  const keep = keepIn(join(work, 'cache', 'kept'));
  const timings = startTimings();
  const bundle = provideBundle({ keep, base, timings });
  try {
    const sizes = fewest === undefined ? {} : { fewest };
    await runShards(content, { keep, base, hasSearch: true, timings, bundle, ...sizes });
  } finally {
    bundle.dispose();
  }
  const kept = listReports(content).filter(({ agency, year }) =>
    keep.keys(`${base}/${agency}`).some((key) => key.startsWith(`${String(year)}-`)),
  );
  const phases = Object.keys(timings.phases()).filter((name) => name.startsWith('shards: '));
  return { phases, kept: kept.length, reports: listReports(content).length };
}

describe.skipIf(availableParallelism() < 2)('shards', () => {
  test('make every report that nothing is kept of, once', { timeout: patience }, async () => {
    const { phases, kept, reports } = await shardsFor(2);
    expect(phases).toContain('shards: units');
    expect(kept).toBe(reports);
    expect((await shardsFor(2)).phases).toEqual([]);
  });

  test('are not for a few reports', { timeout: patience }, async () => {
    expect(await shardsFor()).toMatchObject({ phases: [], kept: 0 });
  });

  test(
    'that fail leave their reports to the build of the whole',
    { timeout: patience },
    async () => {
      const path = join(work, 'content', reportPath(bodies.land, 2024));
      writeFileSync(path, '---\n坏了\n---\n');
      const { kept, reports } = await shardsFor(2);
      expect(kept).toBeLessThan(reports);
    },
  );
});
