/** `check --staged` and the hook that runs it before a commit, with real git. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { check } from '../../src/cli/commands/check.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';
import { runInProcess } from '../support/run-in-process.ts';

const path = 'reports/shili-shuiliju/2023.md';
const sound = reportText({ figures: { 'proactiveDisclosure.licensing.decisions': 3 } });
const broken = reportText({ figures: { 'disputes.reconsideration.total': 1 } });

function makeRepository() {
  const folder = makeContentFolder();
  commitAll(folder);
  return { folder, put: (text: string) => writeFileSync(join(folder, path), text) };
}

describe('check --staged', () => {
  test('looks at what is about to be committed, whatever lies on disk', async () => {
    const { folder, put } = makeRepository();
    put(broken);
    git(folder, 'add', '-A');
    put(sound);
    expect((await runInProcess(check, ['--staged'], folder)).out).toContain(
      `${folder}/${path}:46:22 error disputes-results-total`,
    );
    put(sound);
    git(folder, 'add', '-A');
    put(broken);
    expect(await runInProcess(check, ['--staged'], folder)).toEqual({
      code: 0,
      out: '共检查 1 份报告：错误 0，警告 0，提示 0\n',
      err: '',
    });
  });

  test('has nothing to say of what nobody added', async () => {
    const { folder, put } = makeRepository();
    put(broken);
    writeFileSync(join(folder, 'reports/shili-shuiliju/2024.md'), '');
    expect((await runInProcess(check, ['--staged'], folder)).out).toBe(
      '共检查 0 份报告：错误 0，警告 0，提示 0\n',
    );
  });

  test('looks at a report that is about to be committed and is no longer on disk', async () => {
    const { folder, put } = makeRepository();
    put(broken);
    git(folder, 'add', '-A');
    rmSync(join(folder, path));
    expect((await runInProcess(check, ['--staged'], folder)).code).toBe(1);
  });

  test('misses a picture that lies on disk and was not added', async () => {
    const { folder, put } = makeRepository();
    put(sound.replace('已报告。', '![水位变化](2023/shuiwei.png)'));
    git(folder, 'add', '-A');
    const picture = makeContentFolder({ 'reports/shili-shuiliju/2023/shuiwei.png': '' });
    cpSync(picture, folder, { recursive: true });
    const before = await runInProcess(check, ['--staged'], folder);
    expect(before.out).toContain('error link-file');
    git(folder, 'add', '-A');
    const after = await runInProcess(check, ['--staged'], folder);
    expect(after.out).not.toContain('link-file');
  });

  test('looks at everything before the first commit', async () => {
    const folder = makeContentFolder({ [path]: broken });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    expect((await runInProcess(check, ['--staged'], folder)).code).toBe(1);
  });
});

describe('the hook before a commit', () => {
  /** As in a clone where somebody switched it on; `words` behind `git commit`. */
  function commit(folder: string, ...words: string[]) {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', `core.hooksPath=${join(projectRoot, '.githooks')}`, 'commit', '-q', ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...Object.fromEntries(
            Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
          ),
          PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
          CONTENT_DIR: folder,
          GIT_AUTHOR_NAME: '示例',
          GIT_AUTHOR_EMAIL: 'shili@example.com',
          GIT_COMMITTER_NAME: '示例',
          GIT_COMMITTER_EMAIL: 'shili@example.com',
        },
      },
    );
    return { code: status, err: stderr };
  }

  const commits = (folder: string) => Number(git(folder, 'rev-list', '--count', 'HEAD'));

  test('is executable, so that git runs it', () => {
    expect(git(projectRoot, 'ls-files', '--stage', '.githooks/pre-commit')).toMatch(/^100755 /);
    expect(existsSync(join(projectRoot, '.githooks/pre-commit'))).toBe(true);
  });

  test('refuses a report with an error, and says where it is', () => {
    const { folder, put } = makeRepository();
    put(broken);
    git(folder, 'add', '-A');
    const { code, err } = commit(folder, '-m', '坏的');
    expect(code).toBe(1);
    expect(err).toContain(`${folder}/${path}:46:22 error disputes-results-total`);
    expect(err).toContain('没有提交。请改正错误');
    expect(commits(folder)).toBe(1);
  });

  test('lets a sound report pass, though another one on disk is broken', () => {
    const { folder, put } = makeRepository();
    put(sound);
    git(folder, 'add', '-A');
    put(broken);
    expect(commit(folder, '-m', '好的').code).toBe(0);
    expect(commits(folder)).toBe(2);
  });

  test('looks at the files that are named behind git commit', () => {
    const { folder, put } = makeRepository();
    put(broken);
    expect(commit(folder, '-m', '坏的', path).code).toBe(1);
    put(sound);
    expect(commit(folder, '-m', '好的', path).code).toBe(0);
    put(broken);
    expect(commit(folder, '-m', '坏的', '-a').code).toBe(1);
    expect(commits(folder)).toBe(2);
  });
});
