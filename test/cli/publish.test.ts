/** `publish` and `manifest`: what they say, and how they end. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UnusableInput, UsageError } from '../../src/cli/command.ts';
import { manifest } from '../../src/cli/commands/manifest.ts';
import { publish } from '../../src/cli/commands/publish.ts';
import { runInProcess } from '../support/run-in-process.ts';
import { makeFolder, textsIn, writeTexts } from '../support/site-folder.ts';

const texts = { 'index.html': 'front', 'about/index.html': 'about', 'data/figures.csv': '1,2\n' };

describe('to a folder', () => {
  test('tells what was sent and deleted', async () => {
    const [site, target] = [makeFolder(texts), makeFolder()];
    const to = ['--site', site, '--to', `folder:${target}`];
    expect(await run(...to)).toEqual({
      code: 0,
      out: `已发布到 ${target}：已发送 3 个文件（新增 3，改动 0），共 14 字节；已删除 0 个；没有变的 0 个\n`,
      err: '',
    });
    expect(textsIn(target)).toEqual(texts);
    writeTexts(site, { 'index.html': 'another', 'years/index.html': 'years' });
    rmSync(join(site, 'data'), { recursive: true });
    const before = textsIn(target);
    expect(await run(...to, '--dry-run')).toEqual({
      code: 0,
      out: `要发送 2 个文件（新增 1，改动 1），共 12 字节；要删除 1 个；没有变的 1 个

新增 years/index.html 5 字节
改动 index.html 7 字节
删除 data/figures.csv
`,
      err: '',
    });
    expect(textsIn(target)).toEqual(before);
    expect((await run(...to)).out).toContain('已发送 2 个文件（新增 1，改动 1）');
    expect(textsIn(target)).toEqual(textsIn(site));
  });

  test('overwrites no file of others without --force', async () => {
    const [site, target] = [makeFolder(texts), makeFolder({ 'index.html': 'theirs' })];
    const to = ['--site', site, '--to', `folder:${target}`];
    for (const words of [to, [...to, '--dry-run']]) {
      const { code, err } = await run(...words);
      expect(err).toBe(
        '没有发布：目标里有 1 个文件不是以前发布的，内容也不一样：index.html；确实要覆盖，请加 --force\n',
      );
      expect(code).toBe(1);
    }
    expect(textsIn(target)).toEqual({ 'index.html': 'theirs' });
    expect((await run(...to, '--force')).code).toBe(0);
    expect(textsIn(target)).toEqual(texts);
  });

  test('that isn’t there makes none: the disk may not be plugged in', async () => {
    const target = join(makeFolder(), 'usb');
    await expect(run('--site', makeFolder(texts), '--to', `folder:${target}`)).rejects.toThrow(
      UnusableInput,
    );
    expect(existsSync(target)).toBe(false);
  });

  test('inside the site, or around it, is refused', async () => {
    const site = makeFolder(texts);
    for (const target of [site, join(site, 'about'), join(site, '..')]) {
      await expect(run('--site', site, '--to', `folder:${target}`)).rejects.toThrow(UnusableInput);
    }
  });
});

describe('for other tools', () => {
  test('writes lists in order, and the manifests for before and after', async () => {
    const site = makeFolder(texts);
    const folder = makeFolder();
    const last = join(folder, 'last.json');
    writeTexts(folder, { 'last.json': (await runInProcess(manifest, [site], '')).out });
    writeTexts(site, { 'index.html': 'another', 'b.html': 'b', 'b.css': 'b' });
    rmSync(join(site, 'about'), { recursive: true });
    const lists = join(folder, 'lists');
    const { code, out } = await run('--site', site, '--against', last, '--list', lists);
    expect(out).toBe(
      `清单写在 ${lists}：要发送 3 个文件（新增 2，改动 1），共 9 字节；要删除 1 个；没有变的 1 个\n`,
    );
    expect(code).toBe(0);
    const { 'begin/manifest.json': begin = '', ...files } = textsIn(lists);
    expect(files).toEqual({
      'send-1.txt': '',
      'send-2.txt': 'b.css\n',
      'send-3.txt': 'b.html\n',
      'send-4.txt': '',
      'send-5.txt': '',
      'send-6.txt': '',
      'send-7.txt': 'index.html\n',
      'delete.txt': 'about/index.html\n',
      'end/manifest.json': (await runInProcess(manifest, [site], '')).out,
    });
    // What is on its way is not known.
    expect(begin).toContain('{"path":"index.html"}');
    expect(begin).toContain('{"path":"data/figures.csv","bytes":4,');
  });

  test('everything is new without a manifest, as programs read it', async () => {
    const { code, out } = await run(
      '--site',
      makeFolder({ 'index.html': 'a' }),
      '--dry-run',
      '--json',
    );
    expect(JSON.parse(out)).toEqual({
      send: [
        {
          path: 'index.html',
          bytes: 1,
          sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
          isNew: true,
          step: 'new-entries',
        },
      ],
      remove: [],
      unchanged: 0,
      bytesToSend: 1,
    });
    expect(code).toBe(0);
  });

  test('a manifest that isn’t there is an error, not an empty one', async () => {
    const site = makeFolder(texts);
    for (const file of [join(site, 'none.json'), join(site, 'index.html')]) {
      await expect(run('--site', site, '--dry-run', '--against', file)).rejects.toThrow(
        UnusableInput,
      );
    }
  });

  test('lists are written over nothing but lists', async () => {
    const [site, lists] = [makeFolder(texts), makeFolder({ 'letter.txt': 'mine' })];
    const { code, err } = await run('--site', site, '--list', lists);
    expect(err).toBe(`没有发布完：${lists} 里已有别的内容，清单请写到空的文件夹\n`);
    expect(code).toBe(1);
    expect(textsIn(lists)).toEqual({ 'letter.txt': 'mine' });
  });
});

test('a folder that is no built site can’t be published', async () => {
  await expect(run('--site', makeFolder({ 'a.txt': '' }), '--dry-run')).rejects.toThrow(
    UnusableInput,
  );
  await expect(runInProcess(manifest, [makeFolder()], '')).rejects.toThrow(UnusableInput);
});

test('the manifest of a site is printed', async () => {
  const site = makeFolder(texts);
  await run('--site', site, '--to', `folder:${makeFolder()}`);
  const { code, out } = await runInProcess(manifest, [site], '');
  expect(out.split('\n')).toHaveLength(9);
  expect(code).toBe(0);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('front');
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['dist']],
    [['--to', '/srv/www']],
    [['--to', 'rsync://host/www']],
    [['--to', 'folder:']],
    [['--to', 'folder:/srv', '--against', 'manifest.json']],
    [['--to', 'folder:/srv', '--list', 'lists']],
    [['--list', 'lists', '--dry-run']],
    [['--list', '']],
    [['--dry-run', '--check']],
    [['--list', 'lists', '--force']],
    [['--dry', '--to', 'folder:/srv']],
  ])('%j is refused', async (words) => {
    await expect(run(...words)).rejects.toThrow(UsageError);
  });
});

function run(...words: readonly string[]) {
  return runInProcess(publish, words, '/no/such/content');
}
