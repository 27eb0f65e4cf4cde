/** `check --fix`: what is certain is put right on disk, and shown. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';
import { plainLook, runInProcess } from '../support/run-in-process.ts';

const path = 'reports/shili-shuiliju/2023.md';
const faulty = reportText({ lead: '依据示水（2023）1号编制。' });
const mended = faulty.replace('（2023）', '〔2023〕');

function makeFaulty(text = faulty) {
  const folder = makeContentFolder({ [path]: text });
  return { folder, read: () => readFileSync(join(folder, path), 'utf8') };
}

describe('check', () => {
  test('says what could be put right, and how', async () => {
    const { folder, read } = makeFaulty();
    const { out } = await runInProcess(check, [folder], folder);
    expect(out).toContain(`\n有 1 处可以自动改正：npm run -s report -- check ${folder} --fix\n`);
    expect(read()).toBe(faulty);
  });
});

describe('check --fix', () => {
  test('writes the file, shows what changed, and then what remains', async () => {
    const { folder, read } = makeFaulty();
    const { code, out, err } = await runInProcess(check, ['--fix', join(folder, path)], folder);
    expect(read()).toBe(mended);
    expect(out).toBe(`--- a/${path}
+++ b/${path}
@@ -50,3 +50,3 @@
 
-依据示水（2023）1号编制。
+依据示水〔2023〕1号编制。
 

共检查 1 份报告：错误 0，警告 0，提示 0
`);
    expect(err).toBe('已自动改正 1 处，在 1 份报告里；请看一遍再提交\n');
    expect(code).toBe(0);
  });

  test('has nothing to do a second time', async () => {
    const { folder, read } = makeFaulty();
    await runInProcess(check, ['--fix'], folder);
    const { out, err } = await runInProcess(check, ['--fix'], folder);
    expect(err).toBe('没有自动改正的地方\n');
    expect(out).not.toContain('---');
    expect(read()).toBe(mended);
  });

  test('keeps a byte order mark and the line endings of Windows', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { folder, read } = makeFaulty(windows(faulty));
    await runInProcess(check, ['--fix'], folder);
    expect(read()).toBe(windows(mended));
  });

  test('leaves alone what was not asked for', async () => {
    const { folder, read } = makeFaulty();
    await runInProcess(check, ['--fix', join(folder, 'agencies')], folder);
    expect(read()).toBe(faulty);
  });

  test('ends with 1 where an error remains', async () => {
    const { folder, read } = makeFaulty(mended.replace('年度: 2023', '年度: 2022'));
    expect((await runInProcess(check, ['--fix'], folder)).code).toBe(1);
    expect(read()).toContain('年度: 2022');
  });

  test('says of other outputs on standard error what it did', async () => {
    const { folder } = makeFaulty();
    const { out, err } = await runInProcess(check, ['--fix', '--format', 'json'], folder);
    expect(JSON.parse(out)).toMatchObject({ reports: 1 });
    expect(err).toBe('已自动改正 1 处，在 1 份报告里；请看一遍再提交\n');
  });

  test('marks the changed characters on a terminal', async () => {
    const { folder } = makeFaulty();
    const look = { ...plainLook, hasColour: true };
    const { out } = await runInProcess(check, ['--fix'], folder, look);
    const shown = out.replaceAll('\u001b[', '‹').split('\n');
    expect(shown[4]).toContain('依据示水');
    expect(shown[4]).toMatch(/^‹31m-.*‹7m‹31m（/);
    expect(shown[5]).toMatch(/^‹32m\+.*‹7m‹32m〔/);
  });
});

describe('check --fix --dry-run', () => {
  test('prints the diff alone, and changes nothing', async () => {
    const { folder, read } = makeFaulty();
    const { code, out, err } = await runInProcess(check, ['--fix', '--dry-run'], folder);
    expect(out).toMatch(/^--- a\/reports[^]*\+依据示水〔2023〕1号编制。\n \n$/);
    expect(err).toBe('可以自动改正 1 处，在 1 份报告里；只是显示，文件没有改动\n');
    expect(code).toBe(0);
    expect(read()).toBe(faulty);
  });

  test.each(['\n', '\r\n'])(
    'prints what git can apply, with lines ending in %j',
    async (ending) => {
      const { folder, read } = makeFaulty(faulty.trimEnd().replaceAll('\n', ending));
      commitAll(folder);
      const { out } = await runInProcess(check, ['--fix', '--dry-run'], folder);
      writeFileSync(join(folder, 'fix.patch'), out);
      git(folder, 'apply', 'fix.patch');
      expect(read()).toBe(mended.trimEnd().replaceAll('\n', ending));
    },
  );
});
