/** Real builds of one content: however they come about, and whatever the cache is like, the same bytes are published. */
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { commitAll, git } from '../support/git-repository.ts';
import { build, differing, filesIn, inodesIn } from './support/build-in.ts';
import {
  bodies,
  reportPath,
  variedContent,
  variedContentBefore,
  type Files,
} from './support/varied-content.ts';

const patience = 600_000;
mkdirSync(join(projectRoot, '.cache'), { recursive: true });
/** In the project, since Astro builds for all folders elsewhere meet in one place. */
const work = mkdtempSync(join(projectRoot, '.cache', 'same-bytes-'));
const content = join(work, 'content');
const cache = join(work, 'cache');
const site = join(work, 'site');
/** The same content elsewhere, built by shards into the caches of other machines. */
const elsewhere = { content: join(work, 'other', 'column'), cache: join(work, 'other', 'cache') };

function put(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** What was made for one report or body, and is none of the files that are known by these inodes. */
function notIn(folder: string, inodes: ReadonlySet<number>): readonly string[] {
  const isOfUnit =
    /^(?:reports|compare)\/[^/]+\/\d{4}\/.*(?:index\.html|report\.\w+)$|^agencies\/.+\/index\.html$/;
  return filesIn(folder)
    .filter((path) => isOfUnit.test(path))
    .filter((path) => !inodes.has(lstatSync(join(folder, path)).ino));
}

describe('the same bytes are published', () => {
  beforeAll(async () => {
    put(variedContentBefore());
    commitAll(content);
    put(variedContent());
    git(content, 'commit', '-q', '-a', '-m', '更正');
    await build({ content, cache, out: site });
    cpSync(content, elsewhere.content, { recursive: true });
  }, patience);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('with nothing changed, and no unit is made again', { timeout: patience }, async () => {
    const again = join(work, 'again');
    await build({ content, cache, out: again });
    expect(differing(site, again)).toEqual([]);
    expect(notIn(again, inodesIn(cache))).toEqual([]);
    expect(notIn(again, inodesIn(site))).toEqual([]);
  });

  test(
    'by shards at the same time and elsewhere, which one core joins',
    { timeout: patience },
    async () => {
      const caches = [1, 2, 3, 4].map((number) => join(work, `cache-${String(number)}`));
      await Promise.all(
        caches.map((own, at) =>
          build({
            content: elsewhere.content,
            cache: own,
            words: ['--shard', `${String(at + 1)}/4`],
          }),
        ),
      );
      for (const own of caches) cpSync(own, elsewhere.cache, { recursive: true });
      const ofShards = inodesIn(elsewhere.cache);
      const joined = join(work, 'joined');
      await build({ ...elsewhere, out: joined, isOnOneCore: true });
      expect(differing(site, joined)).toEqual([]);
      expect(notIn(joined, ofShards)).toEqual([]);
    },
  );

  test(
    'of a report that changed, whether the cache is whole or damaged everywhere',
    { timeout: patience },
    async () => {
      const path = reportPath(bodies.land, 2024);
      const text = readFileSync(join(content, path), 'utf8').replace(
        /行政许可: \d+/,
        '行政许可: 4711',
      );
      for (const folder of [content, elsewhere.content]) writeFileSync(join(folder, path), text);
      const [warm, cold] = [join(work, 'warm'), join(work, 'cold')];
      damage(elsewhere.cache);
      await Promise.all([build({ content, cache, out: warm }), build({ ...elsewhere, out: cold })]);
      expect(differing(warm, cold)).toEqual([]);
      expect(differing(site, warm)).toContain(`reports/${bodies.land}/2024/index.html`);
      expect(differing(site, warm)).not.toContain(`reports/${bodies.elsewhere}/2024/index.html`);
    },
  );
});

/** Every file in one way or another; where only the time is another, the file is still good. */
function damage(folder: string): void {
  for (const [at, path] of filesIn(folder).entries()) {
    const file = join(folder, path);
    const { size } = lstatSync(file);
    const bytes = readFileSync(file);
    rmSync(file);
    if (at % 5 === 0) continue;
    writeFileSync(file, bytes);
    if (at % 5 === 1) truncateSync(file, Math.floor(size / 2));
    if (at % 5 === 2)
      writeFileSync(
        file,
        bytes.map((byte) => byte ^ 1),
      );
    if (at % 5 === 3) writeFileSync(file, '{"garbage":');
    if (at % 5 === 4) utimesSync(file, 1, 1);
  }
}
