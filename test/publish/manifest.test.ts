import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inBetween, printManifest, type Manifest } from '../../src/publish/manifest.ts';
import { NotPublished } from '../../src/publish/not-published.ts';
import { readManifest } from '../../src/publish/read-manifest.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { makeFolder } from '../support/site-folder.ts';

/** Of the text “a”. */
const digest = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
const a = { bytes: 1, sha256: digest };
const b = { bytes: 1, sha256: digest.replace('c', 'd') };

describe('the manifest of a folder', () => {
  test('names every file but itself, by its path, with size and digest', () => {
    const folder = makeFolder({ 'index.html': 'a', 'b/附件.txt': 'a', 'manifest.json': '' });
    expect(printManifest(siteFiles(folder))).toBe(`{
  "version": 1,
  "files": [
    {"path":"b/附件.txt","bytes":1,"sha256":"${digest}"},
    {"path":"index.html","bytes":1,"sha256":"${digest}"}
  ]
}
`);
  });

  test('doesn’t depend on the order in which files were found', () => {
    const files = [['x', a] as const, ['a', b] as const];
    expect(printManifest(new Map(files))).toBe(printManifest(new Map(files.toReversed())));
  });

  test('reads files that are larger than one piece', () => {
    const folder = makeFolder({ large: 'ab'.repeat(1_000_000) });
    expect(siteFiles(folder).get('large')).toEqual({
      bytes: 2_000_000,
      sha256: 'b2aac2b148c2e5ba0c0adea19a0a953a69a7f016d078a65c562f9ddca35b07e7',
    });
  });

  test.skipIf(process.platform === 'win32')('refuses links and names with a backslash', () => {
    const linked = makeFolder({ 'index.html': 'a' });
    symlinkSync('/etc', join(linked, 'etc'));
    expect(() => siteFiles(linked)).toThrow(NotPublished);
    expect(() => siteFiles(makeFolder({ 'a\\b': 'a' }))).toThrow(NotPublished);
  });
});

describe('a manifest that is read', () => {
  test('says what was printed, also of files that are not known', () => {
    const manifest: Manifest = new Map([
      ['a', a],
      ['b', undefined],
    ]);
    expect(readManifest(printManifest(manifest))).toEqual(manifest);
  });

  test.each([
    ['', '{"version":1,"files":['],
    ['an answer of a server', '<!doctype html>'],
    ['null', 'null'],
    ['of a later version', '{"version":2,"files":[]}'],
    ['without a list', '{"version":1}'],
    ['with a digest that is none', list({ path: 'a', bytes: 1, sha256: 'abc' })],
    ['with half of the facts', list({ path: 'a', bytes: 1 })],
    ['with a path twice', list({ path: 'a' }, { path: 'a' })],
    ...['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'a\\b', 'a//b', 'a\nb', ''].map((path) => [
      `with the path ${JSON.stringify(path)}`,
      list({ path }),
    ]),
  ])('is none %s', (_, text) => {
    expect(readManifest(text)).toBeUndefined();
  });
});

test('while a site is published, only what stays the same is known', () => {
  const site = new Map([
    ['same', a],
    ['changed', a],
    ['new', a],
    ['unknown', a],
  ]);
  const earlier = new Map([
    ['same', a],
    ['changed', b],
    ['removed', a],
    ['unknown', undefined],
  ]);
  expect(Object.fromEntries(inBetween(site, earlier))).toEqual({
    same: a,
    changed: undefined,
    removed: undefined,
    unknown: undefined,
    new: undefined,
  });
});

function list(...files: readonly object[]): string {
  return JSON.stringify({ version: 1, files });
}
