/** What builds keep: an entry is whole or it isn't there, and it is shared, not copied. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keepOrNot } from '../../src/build/keep-or-not.ts';
import { keepIn, type Keep } from '../../src/keep/keep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = 'reports/shili-shuiliju/2023/index.html';

/** One entry with a page and a file, of which it says where it lies. */
function kept(): { folder: string; keep: Keep; entry: string; first: string } {
  const folder = temporaryFolder();
  const keep = keepIn(folder);
  fill(keep, '2023-abc');
  const entry = join(folder, 'base/shili-shuiliju/2023-abc');
  return { folder, keep, entry, first: join(entry, '0') };
}

function fill(keep: Keep, key: string, html = '<p>新收3件</p>'): void {
  const entry = keep.begin('base/shili-shuiliju', key);
  entry.write(page, html);
  entry.write('.search.json', new Uint8Array([1, 2, 3]));
  entry.seal();
}

const find = (keep: Keep) => keep.find('base/shili-shuiliju', '2023-abc');

/** What a build would publish of it. */
function published(keep: Keep): string | undefined {
  const found = find(keep);
  const [file] = found?.files ?? [];
  if (found === undefined || file === undefined) return undefined;
  const site = temporaryFolder();
  found.place(file, site);
  return readFileSync(join(site, page), 'utf8');
}

describe('an entry that was sealed', () => {
  test('is found with its files, in the order in which they were written', () => {
    const { keep } = kept();
    const found = find(keep);
    const files = found?.files ?? [];
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      [page, 17],
      ['.search.json', 3],
    ]);
    expect(files.map((file) => found?.reader(file)())).toEqual([
      Buffer.from('<p>新收3件</p>'),
      Buffer.from([1, 2, 3]),
    ]);
    expect(keep.keys('base/shili-shuiliju')).toEqual(['2023-abc']);
  });

  test('is put below the site as the same file', () => {
    const { keep, first } = kept();
    const site = temporaryFolder();
    const found = find(keep);
    for (const file of found?.files.slice(0, 1) ?? []) found?.place(file, site);
    expect(statSync(join(site, page)).ino).toBe(statSync(first).ino);
  });

  test('is copied where there can be no link', () => {
    const { keep, first } = kept();
    const site = temporaryFolder();
    mkdirSync(join(site, 'reports/shili-shuiliju/2023'), { recursive: true });
    // Where something lies already no link can be made.
    writeFileSync(join(site, page), 'old');
    const found = find(keep);
    for (const file of found?.files.slice(0, 1) ?? []) found?.place(file, site);
    expect(readFileSync(join(site, page), 'utf8')).toBe('<p>新收3件</p>');
    expect(statSync(join(site, page)).ino).not.toBe(statSync(first).ino);
  });

  test('stays where another process made the same meanwhile', () => {
    const { keep, folder, first } = kept();
    const late = keepIn(folder).begin('base/shili-shuiliju', '2023-abc');
    late.write(page, '<p>新收3件</p>');
    rmSync(join(folder, 'base/shili-shuiliju/2023-abc'), { recursive: true });
    fill(keep, '2023-abc');
    const { ino } = statSync(first);
    late.seal();
    expect(statSync(first).ino).toBe(ino);
    expect(readdirSync(join(folder, 'base/shili-shuiliju'))).toEqual(['2023-abc']);
  });

  test('holds what was written elsewhere, which is there no more', () => {
    const { keep, folder } = kept();
    const place = join(folder, 'large.csv');
    writeFileSync(place, '1,2\n');
    const entry = keep.begin('column', 'k');
    entry.take('data/figures.csv', place, 'digest');
    entry.seal();
    expect(keep.find('column', 'k')?.files).toMatchObject([
      { path: 'data/figures.csv', bytes: 4, digest: 'digest' },
    ]);
    expect(existsSync(place)).toBe(false);
  });
});

describe('an entry is as good as none', () => {
  const damages: Readonly<Record<string, (at: { entry: string; first: string }) => void>> = {
    'where a file is shorter': ({ first }) => {
      truncateSync(first, 5);
    },
    'where a file is empty': ({ first }) => {
      truncateSync(first, 0);
    },
    'where a file of the same size holds something else': ({ first }) => {
      writeFileSync(first, '<p>新收4件</p>');
      utimesSync(first, 1, 1);
    },
    'where a file is gone': ({ first }) => {
      rmSync(first);
    },
    'where a file is a link to one like it': ({ first, entry }) => {
      renameSync(first, join(entry, 'moved'));
      symlinkSync(join(entry, 'moved'), first);
    },
    'where a file is a folder': ({ first }) => {
      rmSync(first);
      mkdirSync(first);
    },
    'where the seal is gone': ({ entry }) => {
      rmSync(join(entry, 'seal.json'));
    },
    'where the seal is cut': ({ entry }) => {
      truncateSync(join(entry, 'seal.json'), 40);
    },
    'where the seal is of another make': ({ entry }) => {
      writeFileSync(join(entry, 'seal.json'), '{"version":2,"files":[]}');
    },
    'where the seal has rows of another make': ({ entry }) => {
      writeFileSync(join(entry, 'seal.json'), '[["a",1],null]');
    },
    'where the whole folder is a file': ({ entry }) => {
      rmSync(entry, { recursive: true });
      writeFileSync(entry, 'x');
    },
  };
  test.each(Object.entries(damages))('%s, and is made again', (_, damage) => {
    const { keep, entry, first } = kept();
    damage({ entry, first });
    expect(published(keep)).toBeUndefined();
    fill(keep, '2023-abc');
    expect(published(keep)).toBe('<p>新收3件</p>');
  });

  test.each(['../x', '/x', 'a/../../x', 'a\\..\\x', '', 'a//../x', '.'])(
    'that would be put at “%s”',
    (path) => {
      const { keep, entry } = kept();
      const seal = join(entry, 'seal.json');
      const [[, ...rest]] = JSON.parse(readFileSync(seal, 'utf8')) as [[string, ...unknown[]]];
      writeFileSync(seal, JSON.stringify([[path, ...rest]]));
      expect(find(keep)).toBeUndefined();
    },
  );

  test('before it is sealed', () => {
    const { keep, folder } = kept();
    keep.begin('base/shili-shuiliju', '2024-abc').write(page, '<p>');
    expect(keep.find('base/shili-shuiliju', '2024-abc')).toBeUndefined();
    expect(keep.keys('base/shili-shuiliju')).toEqual(['2023-abc']);
    // The process was killed.
    const entry = keepIn(folder).begin('base/shili-shuiliju', '2024-abc');
    entry.write('a', 'whole');
    entry.seal();
    expect(keep.find('base/shili-shuiliju', '2024-abc')?.files).toHaveLength(1);
  });
});

test('a file that was unpacked, with another time and the same bytes, is good and looked at only once', () => {
  const { keep, entry, first } = kept();
  utimesSync(first, 1_700_000_000, 1_700_000_000);
  expect(published(keep)).toBe('<p>新收3件</p>');
  expect(readFileSync(join(entry, 'seal.json'), 'utf8')).toContain('1700000000000');
  // Nobody reads it again: with its size and time it is taken for what it was.
  writeFileSync(first, '<p>新收4件</p>');
  utimesSync(first, 1_700_000_000, 1_700_000_000);
  expect(published(keep)).toBe('<p>新收4件</p>');
});

describe('what is not used any more', () => {
  const used = [{ kind: 'base/shili-shuiliju', key: '2023-abc' }];
  const age = (folder: string, key: string, days: number) => {
    const time = Date.now() / 1000 - days * 24 * 60 * 60;
    utimesSync(join(folder, 'base/shili-shuiliju', key), time, time);
  };

  test('is gone after a week; what is used stays, and so do other kinds', () => {
    const { keep, folder } = kept();
    for (const key of ['2023-old', '2023-young']) fill(keep, key);
    const other = keep.begin('base/shili-jiaoyuju', '2023-x');
    other.seal();
    age(folder, '2023-abc', 30);
    age(folder, '2023-old', 8);
    age(folder, '2023-young', 6);
    keep.prune(used);
    expect(keep.keys('base/shili-shuiliju')).toEqual(['2023-abc', '2023-young']);
    expect(keep.keys('base/shili-jiaoyuju')).toEqual(['2023-x']);
  });

  test('stays in no greater number than asked, the youngest', () => {
    const { keep, folder } = kept();
    for (const [days, key] of ['1-a', '2-b', '3-c'].entries()) {
      fill(keep, key);
      age(folder, key, days);
    }
    keep.prune(used, 2);
    expect(keep.keys('base/shili-shuiliju')).toEqual(['1-a', '2-b', '2023-abc']);
  });

  test('is gone too where a build was killed while it made it', () => {
    const { keep, folder } = kept();
    const left = '.2024-abc.half';
    mkdirSync(join(folder, 'base/shili-shuiliju', left));
    age(folder, left, 8);
    keep.prune(used);
    expect(existsSync(join(folder, 'base/shili-shuiliju', left))).toBe(false);
  });
});

describe('where nothing can be kept', () => {
  test('a build keeps for itself, and leaves nothing behind', () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const passing = temporaryFolder();
    vi.stubEnv('TMPDIR', passing);
    const { keep, dispose } = keepOrNot(join(file, 'kept'));
    vi.unstubAllEnvs();
    fill(keep, '2023-abc');
    expect(published(keep)).toBe('<p>新收3件</p>');
    expect(readdirSync(passing)).toHaveLength(1);
    dispose();
    expect(readdirSync(passing)).toEqual([]);
  });

  test('a folder where only reading is allowed is good for reading', () => {
    const { keep, entry } = kept();
    chmodSync(entry, 0o555);
    expect(published(keep)).toBe('<p>新收3件</p>');
    chmodSync(entry, 0o755);
  });
});
