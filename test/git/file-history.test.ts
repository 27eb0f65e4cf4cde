/** What files were, commit by commit, asked of a real repository. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileHistories } from '../../src/git/file-history.ts';
import { filesOfCommit, readBytes } from '../../src/git/folder-files.ts';
import { readBlobs } from '../../src/git/read-blobs.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const report = 'reports/a/2023.md';
const other = 'reports/a/2022.md';

function makeRepository() {
  const root = makeContentFolder({
    [`content/${report}`]: '一\n',
    [`content/${other}`]: '别的\n',
  });
  commitAll(root);
  const folder = join(root, 'content');
  const put = (text: string, path = report) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', '改');
  };
  return { root, folder, put };
}

/** The contents, newest first. */
function textsOf(folder: string, path = report, paths = [path]): (string | undefined)[] {
  const states = fileHistories(folder, paths).get(path) ?? [];
  const texts = readBlobs(
    folder,
    states.map(({ blob }) => blob),
  );
  return states.map(({ blob }) => texts.get(blob));
}

describe('the history of a file', () => {
  test('is all that it held, the newest first, and nothing of other files', () => {
    const { folder, put } = makeRepository();
    put('二\n');
    put('别的二\n', other);
    put('三\n');
    expect(textsOf(folder)).toEqual(['三\n', '二\n', '一\n']);
    expect(textsOf(folder, other, [report, other])).toEqual(['别的二\n', '别的\n']);
  });

  test('goes on past a time when it was not there', () => {
    const { root, folder, put } = makeRepository();
    rmSync(join(folder, report));
    git(root, 'commit', '-q', '-a', '-m', '删');
    put('二\n');
    expect(textsOf(folder)).toEqual(['二\n', '一\n']);
  });

  test('goes on past a time when a link was there', () => {
    const { root, folder, put } = makeRepository();
    rmSync(join(folder, report));
    symlinkSync('2022.md', join(folder, report));
    git(root, 'commit', '-q', '-a', '-m', '链接');
    rmSync(join(folder, report));
    put('二\n');
    expect(textsOf(folder)).toEqual(['二\n', '一\n']);
  });

  test('takes a merge for one step, whatever happened on its branch', () => {
    const { root, folder, put } = makeRepository();
    git(root, 'switch', '-q', '-c', 'work');
    put('草稿\n');
    put('二\n');
    git(root, 'switch', '-q', 'main');
    put('别的二\n', other);
    git(root, 'merge', '-q', '--no-edit', 'work');
    expect(textsOf(folder)).toEqual(['二\n', '一\n']);
  });

  test('begins with its name', () => {
    const { root, folder } = makeRepository();
    mkdirSync(join(folder, 'reports/b'));
    renameSync(join(folder, report), join(folder, 'reports/b/2023.md'));
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', '改名');
    expect(textsOf(folder, 'reports/b/2023.md')).toEqual(['一\n']);
  });

  test('is as long as a shallow clone holds', () => {
    const { root, put } = makeRepository();
    put('二\n');
    const clone = join(temporaryFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect(textsOf(join(clone, 'content'))).toEqual(['二\n']);
  });

  test('is told the same under settings that change what git prints', () => {
    const { root, folder, put } = makeRepository();
    put('二\n');
    for (const [setting = '', value = 'true'] of [
      ['log.follow'],
      ['log.showRoot', 'false'],
      ['log.showSignature'],
      ['log.diffMerges', 'combined'],
      ['diff.renames', 'copies'],
      ['color.ui', 'always'],
      ['core.abbrev', '7'],
      ['format.pretty', 'fuller'],
    ]) {
      git(root, 'config', setting, value);
    }
    expect(textsOf(folder)).toEqual(['二\n', '一\n']);
  });

  test('is none outside of a repository, and before the first commit', () => {
    const folder = makeContentFolder();
    expect(textsOf(folder)).toEqual([]);
    git(folder, 'init', '-q');
    expect(textsOf(folder)).toEqual([]);
  });

  test.each([
    ['in one folder', (number: number) => `reports/a/${String(number)}.md`],
    ['in many folders', (number: number) => `reports/${String(number)}/2023.md`],
    ['that have no folder in common', (number: number) => `${String(number)}.md`],
  ])('is found among many more: %s', (_, name) => {
    const { folder, put } = makeRepository();
    put('二\n');
    const many = Array.from({ length: 60_000 }, (__, number) => name(number));
    expect(textsOf(folder, report, [...many, report])).toEqual(['二\n', '一\n']);
  });
});

describe('the files of a folder', () => {
  test('are those that a commit left there, byte for byte', () => {
    const { root, folder, put } = makeRepository();
    const bytes = new Uint8Array([0, 255, 10, 13]);
    mkdirSync(join(folder, 'reports/a/2023'));
    writeFileSync(join(folder, 'reports/a/2023/图 一.png'), bytes);
    put('二\n');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    put('三\n', 'reports/a/2023/后来的.csv');
    const files = filesOfCommit(folder, commit, 'reports/a/2023');
    expect([...files.keys()]).toEqual(['图 一.png']);
    expect(new Uint8Array(readBytes(folder, files.get('图 一.png') ?? '') ?? [])).toEqual(bytes);
  });

  test('are none where the folder was not there', () => {
    expect(filesOfCommit(makeRepository().folder, 'HEAD', 'reports/a/2023')).toEqual(new Map());
  });
});
