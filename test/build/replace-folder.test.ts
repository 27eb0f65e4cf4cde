import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replaceFolder } from '../../src/build/replace-folder.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

function makeTarget(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-target-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'dist');
}

describe('the published folder', () => {
  test('is replaced whole by what was made', async () => {
    const target = makeTarget();
    mkdirSync(target);
    writeFileSync(join(target, 'old.html'), '旧');
    await replaceFolder(target, (fresh) => {
      expect(readdirSync(target)).toEqual(['old.html']);
      writeFileSync(join(fresh, 'new.html'), '新');
      return Promise.resolve();
    });
    expect(readdirSync(target)).toEqual(['new.html']);
    expect(readdirSync(join(target, '..'))).toEqual(['dist']);
  });

  test('stays as it was when the making fails', async () => {
    const target = makeTarget();
    mkdirSync(target);
    writeFileSync(join(target, 'old.html'), '旧');
    const failing = replaceFolder(target, (fresh) => {
      writeFileSync(join(fresh, 'half.html'), '半');
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(target)).toEqual(['old.html']);
    expect(readdirSync(join(target, '..'))).toEqual(['dist']);
  });

  test('is cleared of what a killed build left beside it', async () => {
    const target = makeTarget();
    const abandoned = join(target, '../.dist.new-999999999');
    mkdirSync(abandoned, { recursive: true });
    await replaceFolder(target, () => Promise.resolve());
    expect(existsSync(abandoned)).toBe(false);
  });

  test('comes back where a build was killed between the old and the new', async () => {
    const target = makeTarget();
    const abandoned = join(target, '../.dist.old-999999999');
    mkdirSync(abandoned);
    writeFileSync(join(abandoned, 'old.html'), '旧');
    const failing = replaceFolder(target, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(target)).toEqual(['old.html']);
  });

  test('is not touched by a build whose content has an error', () => {
    const target = makeTarget();
    mkdirSync(target);
    writeFileSync(join(target, 'index.html'), '旧');
    const folder = makeContentFolder({ 'reports/shili-shuiliju/2023.md': '---\n机关: [\n---\n' });
    const { code, err } = run(['src/build/main.ts'], { CONTENT_DIR: folder, OUT_DIR: target });
    expect(code).toBe(1);
    expect(err).toContain('front-matter-syntax');
    expect(err).toContain('没有发布');
    expect(err).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('旧');
  });
});
