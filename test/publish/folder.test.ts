/** Publishing to a folder, with real files. */
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderPlan } from '../../src/publish/folder/folder-plan.ts';
import { publishFolder } from '../../src/publish/folder/publish-folder.ts';
import { printManifest } from '../../src/publish/manifest.ts';
import { NotPublished } from '../../src/publish/not-published.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { makeFolder, textsIn, writeTexts, type Texts } from '../support/site-folder.ts';

const first: Texts = {
  'index.html': 'front',
  'reports/a/2023/index.html': 'report',
  'reports/a/2023/report.csv': '1',
  'years/2023/index.html': 'year',
};
/** A page is new, the front page says it, and a table is gone. */
const second: Texts = {
  'index.html': 'another front',
  'reports/a/2023/index.html': 'report',
  'reports/b/2023/index.html': 'another report',
  'years/2023/index.html': 'year',
};

describe('a folder', () => {
  test('holds the site afterwards, and its manifest', () => {
    const target = makeFolder();
    publish(first, target);
    expect(textsIn(target)).toEqual(first);
    publish(second, target);
    expect(textsIn(target)).toEqual(second);
    expect(manifestIn(target)).toBe(printManifest(siteFiles(makeFolder(second))));
  });

  test('keeps the files that didn’t change, with their times', () => {
    const target = makeFolder();
    publish(first, target);
    const before = statSync(join(target, 'years/2023/index.html'));
    expect(publish(second, target).send.map(({ path }) => path)).toEqual([
      'reports/b/2023/index.html',
      'index.html',
    ]);
    const after = statSync(join(target, 'years/2023/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('loses what is published no longer, with the folders around it, and nothing else', () => {
    const target = makeFolder({
      '.well-known/proof': 'theirs',
      'reports/a/2022/old.html': 'theirs',
    });
    publish(first, target);
    publish({ 'index.html': 'front' }, target);
    expect(textsIn(target)).toEqual({
      'index.html': 'front',
      '.well-known/proof': 'theirs',
      'reports/a/2022/old.html': 'theirs',
    });
  });

  test('tells of files of others that would be overwritten', () => {
    const target = makeFolder({ 'index.html': 'theirs', 'years/2023/index.html': 'year' });
    const { foreign, send } = planOf(first, target);
    expect(foreign).toEqual(['index.html']);
    // What lies there already needs no sending, whoever put it there.
    expect(send.map(({ path }) => path)).not.toContain('years/2023/index.html');
  });
});

describe('after an interruption', () => {
  test('the next run sends the rest', () => {
    const target = makeFolder();
    publish(first, target);
    const source = makeFolder(second);
    interruptAt('index.html', source, target);
    expect(textsIn(target)['reports/b/2023/index.html']).toBe('another report');
    expect(textsIn(target)['reports/a/2023/report.csv']).toBe('1');
    expect(publish(second, target).send.map(({ path }) => path)).toEqual(['index.html']);
    expect(textsIn(target)).toEqual(second);
  });

  test('a run with another site leaves nothing behind of the one that was interrupted', () => {
    const target = makeFolder();
    publish(first, target);
    interruptAt('index.html', makeFolder(second), target);
    publish(first, target);
    expect(textsIn(target)).toEqual(first);
    expect(manifestIn(target)).toBe(printManifest(siteFiles(makeFolder(first))));
  });

  test('nothing is published that a build put there meanwhile', () => {
    const source = makeFolder(first);
    const target = makeFolder();
    const site = siteFiles(source);
    writeTexts(source, { 'index.html': 'FRONT' });
    const plan = folderPlan(site, target, { isChecked: false });
    expect(() => {
      publishFolder({ source, site }, target, plan);
    }).toThrow(NotPublished);
    expect(Object.keys(textsIn(target))).not.toContain('index.html');
  });

  test('what a killed run left half-written is gone', () => {
    const target = makeFolder({ '.publishing-a1b2c3/file': 'hal' });
    publish(first, target);
    expect(textsIn(target)).toEqual(first);
  });

  /** A build takes the file away while the site is being published. */
  function interruptAt(path: string, source: string, target: string): void {
    const site = siteFiles(source);
    rmSync(join(source, path));
    const plan = folderPlan(site, target, { isChecked: false });
    expect(() => {
      publishFolder({ source, site }, target, plan);
    }).toThrow(NotPublished);
    expect(Object.keys(textsIn(target)).filter((path) => path.startsWith('.'))).toEqual([]);
  }
});

describe('a target that others changed', () => {
  test('is made right when it is checked', () => {
    const target = makeFolder();
    publish(first, target);
    writeTexts(target, { 'years/2023/index.html': 'YEAR' });
    rmSync(join(target, 'reports/a/2023/report.csv'));
    expect(planOf(first, target).send).toEqual([]);
    expect(planOf(first, target, true).send.map(({ path, isNew }) => [path, isNew])).toEqual([
      ['reports/a/2023/report.csv', true],
      ['years/2023/index.html', false],
    ]);
    publish(first, target, true);
    expect(textsIn(target)).toEqual(first);
  });

  test('is refused where its manifest was damaged', () => {
    const target = makeFolder();
    publish(first, target);
    writeTexts(target, { 'manifest.json': '{"version":1,"files":[{"path":"../../etc/passwd"}]}' });
    expect(() => planOf(second, target)).toThrow(NotPublished);
  });

  test.skipIf(process.platform === 'win32')('is refused where a link would lead out of it', () => {
    const elsewhere = makeFolder({ '2023/index.html': 'theirs' });
    const target = makeFolder();
    publish({ 'index.html': 'front', 'years/2023/index.html': 'year' }, target);
    rmSync(join(target, 'years'), { recursive: true });
    symlinkSync(elsewhere, join(target, 'years'));
    // Neither sent nor deleted through the link.
    const changed = { 'index.html': 'front', 'years/2023/index.html': 'changed' };
    expect(() => planOf(changed, target)).toThrow(NotPublished);
    expect(() => planOf({ 'index.html': 'front' }, target)).toThrow(NotPublished);
    expect(textsIn(elsewhere)).toEqual({ '2023/index.html': 'theirs' });
  });

  test('is refused where a folder lies in the place of a file', () => {
    const target = makeFolder();
    mkdirSync(join(target, 'index.html'));
    expect(() => planOf(first, target)).toThrow(NotPublished);
  });
});

function publish(texts: Texts, target: string, isChecked = false) {
  const source = makeFolder(texts);
  const plan = folderPlan(siteFiles(source), target, { isChecked });
  publishFolder({ source, site: siteFiles(source) }, target, plan);
  return plan;
}

function planOf(texts: Texts, target: string, isChecked = false) {
  return folderPlan(siteFiles(makeFolder(texts)), target, { isChecked });
}

function manifestIn(target: string): string {
  return readFileSync(join(target, 'manifest.json'), 'utf8');
}
