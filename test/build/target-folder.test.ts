import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { targetFolder, whyNotReplace } from '../../src/build/target-folder.ts';

const content = join(projectRoot, 'content');

function makeFolder(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-target-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

describe('the folder that a build replaces', () => {
  test('is dist where OUT_DIR is not set or empty', () => {
    const dist = join(projectRoot, 'dist');
    expect([targetFolder({}), targetFolder({ OUT_DIR: '' })]).toEqual([dist, dist]);
  });

  test('may be an earlier site, an empty folder, or one that is not there', () => {
    const there = makeFolder('index.html', 'about.html');
    const empty = makeFolder();
    const targets = [there, empty, join(empty, 'site')];
    expect(targets.map((target) => whyNotReplace(target, content))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is neither the project nor a folder around it', () => {
    for (const target of [projectRoot, dirname(projectRoot)]) {
      expect(whyNotReplace(target, content)).toBe('里有本项目或者内容文件夹');
    }
  });

  test('does not hold the content', () => {
    const target = makeFolder('index.html');
    mkdirSync(join(target, 'content'));
    expect(whyNotReplace(target, join(target, 'content'))).toBe('里有本项目或者内容文件夹');
  });

  test('holds nothing but a site', () => {
    expect(whyNotReplace(makeFolder('letter.txt'), content)).toBe(
      '里已有别的内容，不是以前建好的网站',
    );
  });
});
