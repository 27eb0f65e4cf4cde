/** Where a build keeps what it made for the next one. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCache } from '../../src/content-folder/build-cache.ts';
import { projectRoot } from '../../src/content-folder/content-folder.ts';

test('what a build keeps stands below .cache, unless BUILD_CACHE_DIR names another folder', () => {
  expect(buildCache('kept', {})).toBe(join(projectRoot, '.cache/kept'));
  expect(buildCache('search', { BUILD_CACHE_DIR: '.cache/other' })).toBe(
    join(projectRoot, '.cache/other/search'),
  );
});
