/** What git knows of a folder, asked of a real repository. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changesSince,
  changesSinceLastCommit,
  stagedChanges,
  unstagedChanges,
  type Change,
} from '../../src/git/changes.ts';
import { findCommit } from '../../src/git/find-commit.ts';
import { readBlobs } from '../../src/git/read-blobs.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll, git } from '../support/git-repository.ts';

/** `was → is`, with `-` where there is none. */
function tell(changes: readonly Change[]): string[] {
  return changes.map(({ path, before }) => `${before?.path ?? '-'} → ${path ?? '-'}`).sort();
}

/** A repository with three files in the folder `content`. */
function makeRepository(): {
  root: string;
  folder: string;
  put: (path: string, text: string) => void;
} {
  const long = '政府信息公开\n'.repeat(40);
  const root = makeContentFolder({
    'content/site.yaml': `名称: 示例\n${long}`,
    'content/reports/a/2022.md': `二〇二二\n${long}`,
    'content/reports/a/2023.md': `二〇二三\n${long}`,
    'outside.md': '外面\n',
  });
  commitAll(root);
  const folder = join(root, 'content');
  return { root, folder, put: (path, text) => writeFileSync(join(folder, path), text) };
}

describe('changes since a commit', () => {
  test('are none where nothing changed', () => {
    expect(changesSince(makeRepository().folder, 'HEAD')).toEqual([]);
  });

  test('are those on disk, staged, committed and not yet known to git, in the folder alone', () => {
    const { root, folder, put } = makeRepository();
    put('reports/a/2022.md', '改过，已提交\n');
    writeFileSync(join(root, 'outside.md'), '改过\n');
    git(root, 'commit', '-q', '-a', '-m', '改');
    put('reports/a/2023.md', '改过，已暂存\n');
    git(root, 'add', '-A');
    put('site.yaml', '改过，在磁盘上\n');
    mkdirSync(join(folder, 'reports/b'));
    put('reports/b/2023.md', '新的\n');
    expect(tell(changesSince(folder, 'HEAD~1'))).toEqual([
      '- → reports/b/2023.md',
      'reports/a/2022.md → reports/a/2022.md',
      'reports/a/2023.md → reports/a/2023.md',
      'site.yaml → site.yaml',
    ]);
  });

  test('tell what is gone, and what went elsewhere', () => {
    const { root, folder } = makeRepository();
    rmSync(join(folder, 'site.yaml'));
    mkdirSync(join(folder, 'reports/新的 机关'));
    renameSync(join(folder, 'reports/a/2022.md'), join(folder, 'reports/新的 机关/2022.md'));
    git(root, 'add', '-A');
    expect(tell(changesSince(folder, 'HEAD'))).toEqual([
      'reports/a/2022.md → reports/新的 机关/2022.md',
      'site.yaml → -',
    ]);
  });

  test('take a file that left the index and lies there still for changed, not for gone', () => {
    const { root, folder } = makeRepository();
    git(root, 'rm', '-q', '--cached', 'content/site.yaml');
    expect(tell(changesSince(folder, 'HEAD'))).toEqual(['site.yaml → site.yaml']);
  });

  test('are told the same under settings that change what git prints', () => {
    const { root, folder, put } = makeRepository();
    for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'core.quotePath']) {
      git(root, 'config', setting, 'true');
    }
    git(root, 'config', 'diff.renames', 'false');
    git(root, 'config', 'diff.external', 'false');
    put('site.yaml', '改过\n');
    expect(tell(changesSince(folder, 'HEAD'))).toEqual(['site.yaml → site.yaml']);
  });
});

describe('changes since the last commit', () => {
  test('are those of files that git knows, with what they held', () => {
    const { folder, put } = makeRepository();
    put('site.yaml', '改过\n');
    put('words.yaml', '新的\n');
    const changes = changesSinceLastCommit(folder);
    expect(tell(changes)).toEqual(['site.yaml → site.yaml']);
    const ids = changes.flatMap(({ before }) => before?.blob ?? []);
    expect([...readBlobs(folder, ids).values()]).toEqual([
      `名称: 示例\n${'政府信息公开\n'.repeat(40)}`,
    ]);
  });

  test('are none outside of a repository, and none before the first commit', () => {
    const folder = makeContentFolder();
    expect(changesSinceLastCommit(folder)).toEqual([]);
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    expect(changesSinceLastCommit(folder)).toEqual([]);
  });
});

describe('what is about to be committed', () => {
  test('is told apart from what lies on disk', () => {
    const { root, folder, put } = makeRepository();
    put('reports/a/2023.md', '暂存的\n');
    git(root, 'add', '-A');
    put('reports/a/2023.md', '磁盘上的\n');
    put('site.yaml', '没有暂存\n');
    put('words.yaml', '新的，没有暂存\n');
    expect(tell(stagedChanges(folder))).toEqual(['reports/a/2023.md → reports/a/2023.md']);
    const unstaged = unstagedChanges(folder);
    expect(tell(unstaged)).toEqual([
      '- → words.yaml',
      'reports/a/2023.md → reports/a/2023.md',
      'site.yaml → site.yaml',
    ]);
    const staged = unstaged.find(({ path }) => path === 'reports/a/2023.md')?.before?.blob ?? '';
    expect(readBlobs(folder, [staged]).get(staged)).toBe('暂存的\n');
  });

  test('is everything before the first commit', () => {
    const folder = makeContentFolder();
    git(folder, 'init', '-q');
    git(folder, 'add', 'site.yaml');
    expect(tell(stagedChanges(folder))).toEqual(['- → site.yaml']);
  });
});

describe('contents by id', () => {
  test('are read whole, whatever stands in them', () => {
    const awkward = ['', '\n', 'blob 12 missing\n', '没有换行', 'a\0b\n'];
    const folder = makeContentFolder(
      Object.fromEntries(awkward.map((text, at) => [`${String(at)}.md`, text])),
    );
    commitAll(folder);
    const ids = awkward.map((_, at) => git(folder, 'rev-parse', `HEAD:${String(at)}.md`).trim());
    const texts = readBlobs(folder, ids);
    expect(ids.map((id) => texts.get(id))).toEqual(awkward);
  });

  test('that are not there are left out', () => {
    const folder = makeContentFolder();
    commitAll(folder);
    const id = git(folder, 'rev-parse', 'HEAD:site.yaml').trim();
    const texts = readBlobs(folder, ['0123456789012345678901234567890123456789', id]);
    expect([...texts]).toEqual([[id, '名称: 示例县政府信息公开\n']]);
  });
});

describe('a commit', () => {
  test('is where the branches parted, so that what changed elsewhere since is not ours', () => {
    const { root, folder, put } = makeRepository();
    const start = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'switch', '-q', '-c', 'work');
    git(root, 'switch', '-q', 'main');
    put('site.yaml', '别人改的\n');
    git(root, 'commit', '-q', '-a', '-m', '别人');
    git(root, 'switch', '-q', 'work');
    expect(findCommit(folder, 'main')).toEqual({ commit: start });
  });

  test.each(['no-such-branch', '', '--output=x', 'HEAD:content/site.yaml', 'HEAD~99'])(
    'that is called %j is missing',
    (name) => {
      expect(findCommit(makeRepository().folder, name)).toEqual({ missing: 'commit' });
    },
  );

  test('is missing with its repository', () => {
    expect(findCommit(makeContentFolder(), 'HEAD')).toEqual({ missing: 'repository' });
  });
});
