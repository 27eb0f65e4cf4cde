import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { sample as sampleCommand } from '../../src/cli/commands/sample.ts';
import { runReport } from '../support/run-command.ts';

describe('report sample', () => {
  test('writes a content folder in which check finds nothing', () => {
    const folder = join(emptyFolder(), 'sample');
    const { code, out } = sample(['--agencies', '5', '--years', '3', '--out', folder]);
    expect(out).toBe(`已在 ${folder} 生成 15 份虚构的报告：5 个机关，2022至2024年\n`);
    expect(code).toBe(0);
    expect(runReport(['check'], folder)).toMatchObject({
      code: 0,
      out: '共检查 15 份报告：错误 0，警告 0，提示 0\n',
    });
    expect(runReport(['format', '--check'], folder)).toMatchObject({ code: 0, out: '' });
  });

  test('replaces an earlier sample as a whole', () => {
    const folder = emptyFolder();
    sample(['--agencies', '3', '--years', '2', '--out', folder]);
    expect(sample(['--agencies', '1', '--years', '1', '--out', folder]).code).toBe(0);
    expect(runReport(['check'], folder).out).toContain('共检查 1 份报告');
  });

  test('refuses a folder that holds anything else, and leaves it alone', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'site.yaml'), '名称: 某县\n演示: true\n');
    mkdirSync(join(folder, 'reports'));
    const { code, err } = sample(['--agencies', '1', '--years', '1', '--out', folder]);
    expect(err).toBe(
      `${folder} 里已有别的内容，不是以前生成的样例；请换一个空的文件夹，没有改动\n`,
    );
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('名称: 某县\n演示: true\n');
    expect(existsSync(join(folder, 'agencies'))).toBe(false);
  });

  test('refuses a sample that somebody has made real', () => {
    const folder = emptyFolder();
    sample(['--agencies', '1', '--years', '1', '--out', folder]);
    const site = join(folder, 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('演示: true', '演示: false'));
    expect(sample(['--agencies', '1', '--years', '1', '--out', folder]).code).toBe(1);
  });

  test('refuses a path that is a file', () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    expect(sample(['--agencies', '1', '--years', '1', '--out', file]).code).toBe(1);
  });

  test.each([
    [['--agencies', '2', '--years', '2']],
    [['--agencies', '0', '--years', '2', '--out', 'x']],
    [['--agencies', '2', '--out', 'x']],
    [['--agencies', '2', '--years', '100', '--out', 'x']],
    [['--agencies', '2.5', '--years', '1', '--out', 'x']],
    [['--agencies', '2', '--years', '1', '--out', 'x', 'more']],
    [['--agencies', '2', '--years', '1', '--out', 'x', '--force']],
  ])('throws at %j: wrong usage', (words) => {
    expect(() => sampleCommand.run(words, effects)).toThrow(UsageError);
  });
});

test('wrong usage exits with 2', () => {
  expect(sample(['--agencies', '2']).code).toBe(2);
});

const effects = {
  print: () => undefined,
  complain: () => undefined,
  contentFolder: '',
  siteFolder: '',
  workingFolder: '',
  cacheFolder: '/no/such/folder',
  look: { hasColour: false, hasLinks: false, width: undefined },
  terminalWidth: undefined,
  onInterrupt: () => () => undefined,
};

function sample(words: readonly string[]) {
  return runReport(['sample', ...words], emptyFolder());
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
