/** What `check` says to people: on a terminal, through a pipe, and when there is nothing to say. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { UnusableInput } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import type { Look } from '../../src/cli/reporters/findings.ts';
import { displayWidth } from '../../src/cli/reporters/columns.ts';
import { wrap } from '../../src/cli/reporters/wrap.ts';
import { lookOf } from '../../src/cli/terminal.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { plainLook, runInProcess } from '../support/run-in-process.ts';

const path = 'reports/shili-shuiliju/2023.md';
const complete = `名称: 示例县政府信息公开
网址: https://gk.example.gov.cn/县
网站标识码: 0000000000
主办单位: 示例县人民政府
承办单位: 示例县人民政府办公室
联系电话: 0000-0000000
ICP备案号: 示ICP备00000000号
公安备案号: 示公网安备 00000000000000号
`.replace('/县', '/column/');

const licensing = 'proactiveDisclosure.licensing.decisions';

/** Two years; the second brings forward another number than the first carried. */
const years = {
  'site.yaml': complete,
  'reports/shili-shuiliju/2022.md': reportText({
    year: 2022,
    title: '示例县水利局2022年政府信息公开工作年度报告',
    publishedOn: '2023-01-20',
    period: { from: '2022-01-01', to: '2022-12-31' },
    figures: {
      'requests.received.total': 2,
      'requests.received.naturalPerson': 2,
      'requests.carriedForward.total': 2,
      'requests.carriedForward.naturalPerson': 2,
    },
  }),
  [path]: reportText({
    figures: {
      'requests.broughtForward.total': 3,
      'requests.broughtForward.naturalPerson': 3,
      'requests.carriedForward.total': 3,
      'requests.carriedForward.naturalPerson': 3,
    },
  }),
};

async function said(files: Record<string, string>, look: Partial<Look> = {}, ...words: string[]) {
  const folder = makeContentFolder(files);
  const { out } = await runInProcess(check, words, folder, { ...plainLook, ...look });
  return out.replaceAll(folder, '~');
}

describe('without findings', () => {
  test('it is one line', async () => {
    expect(await said({ 'site.yaml': complete })).toBe('共检查 1 份报告：错误 0，警告 0，提示 0\n');
  });
});

describe('with findings', () => {
  test('each file is a block, related places are below, and then come sum, rules and advice', async () => {
    expect(await said(years)).toBe(`\
~/${path}:17:10 error carry-forward-continuity 自然人：上年结转 3，2022年报告的结转下年 2，相差 1；应当相等，请核对两份报告
    ~/reports/shili-shuiliju/2022.md:44:11 示例县水利局2022年政府信息公开工作年度报告：自然人的结转下年是 2
~/${path}:17:28 error carry-forward-continuity 总计：上年结转 3，2022年报告的结转下年 2，相差 1；应当相等，请核对两份报告
    ~/reports/shili-shuiliju/2022.md:44:29 示例县水利局2022年政府信息公开工作年度报告：总计的结转下年是 2

共检查 2 份报告：错误 2，警告 0，提示 0

carry-forward-continuity  上年结转应等于上一年报告的结转下年  https://gk.example.gov.cn/column/rules/carry-forward-continuity/

错误改正之前不能发布；核对后确有原因、不能改的，在报告里写“说明”。
`);
  });

  test('a problem of the file as such has its place on the page of all', async () => {
    const out = await said({ 'site.yaml': complete, [path]: '' });
    expect(out).toContain(
      'file-empty  文件是空的  https://gk.example.gov.cn/column/rules/#file-empty\n',
    );
    expect(out).toContain('\n错误改正之前不能发布。\n');
  });

  test('links are paths where the site has no address', async () => {
    expect(await said({})).toContain('站点信息不全  /rules/#site-incomplete\n');
  });
});

describe('on a terminal', () => {
  test('severities are coloured, and ids of rules are links', async () => {
    const out = await said(years, { hasColour: true, hasLinks: true });
    const [first = ''] = out.replaceAll('\u001b', '‹').split('\n');
    expect(first).toContain(`~/${path}‹[2m:17:10‹[22m ‹[1m‹[31merror‹[39m‹[22m `);
    expect(first).toContain(
      '‹]8;;https://gk.example.gov.cn/column/rules/carry-forward-continuity/‹\\',
    );
  });

  test('no line is wider than it, and what goes on is indented', async () => {
    const folder = makeContentFolder(years);
    const { out } = await runInProcess(check, [], folder, { ...plainLook, width: 120 });
    const ofFindings = out.split('\n\n')[0]?.split('\n') ?? [];
    expect(ofFindings.length).toBeGreaterThan(4);
    for (const line of ofFindings) expect(displayWidth(line)).toBeLessThanOrEqual(120);
    expect(ofFindings[1]).toMatch(/^ {4}\S/);
  });
});

describe('a long text', () => {
  const room = { width: 12, taken: 0, indent: 2 };

  test('is broken between Han characters', () => {
    expect(wrap('政府信息公开工作年度报告', room)).toBe('政府信息公开\n  工作年度报\n  告');
  });

  test('never begins a line with a mark that closes, nor ends one with a mark that opens', () => {
    expect(wrap('政府信息公开，工作', room)).toBe('政府信息公\n  开，工作');
    expect(wrap('政府信息公“开工”作', room)).toBe('政府信息公\n  “开工”作');
  });

  test('keeps words and numbers whole, even where they are wider than the line', () => {
    expect(wrap('政府信息1234567', room)).toBe('政府信息\n  1234567');
    expect(wrap('见 content/reports/a/2023.md', room)).toBe('见\n  content/reports/a/2023.md');
  });

  test('begins where the line is already full', () => {
    expect(wrap('政府信息', { ...room, taken: 8 })).toBe('政府\n  信息');
  });
});

describe('a terminal', () => {
  const screen = { isTTY: true, columns: 100 };

  test.each([
    ['a terminal', screen, {}, true],
    ['a pipe', {}, {}, false],
    ['a terminal that can only write', screen, { TERM: 'dumb' }, false],
    ['a terminal with NO_COLOR', screen, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', screen, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
    ['a pipe with FORCE_COLOR and NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', screen, { FORCE_COLOR: '0' }, false],
  ])('%s: colours as wanted', (_, given, environment, expected) => {
    expect(lookOf(given, environment).hasColour).toBe(expected);
  });

  test.each([
    [screen, { TERM_PROGRAM: 'vscode' }, true],
    [screen, { VTE_VERSION: '6800' }, true],
    [screen, { VTE_VERSION: '4000' }, false],
    [screen, { TERM: 'xterm-256color' }, false],
    [{}, { TERM_PROGRAM: 'vscode' }, false],
  ])('%j with %j makes links: %s', (given, environment, expected) => {
    expect(lookOf(given, environment).hasLinks).toBe(expected);
  });

  test('breaks lines only where it is wide enough for it', () => {
    expect(lookOf(screen, {}).width).toBe(100);
    expect(lookOf({ columns: 100 }, {}).width).toBeUndefined();
    expect(lookOf({ isTTY: true, columns: 0 }, {}).width).toBeUndefined();
  });
});

describe('through a pipe whose reader leaves', () => {
  test('it ends without a word', async () => {
    const folder = makeContentFolder({ [path]: reportText({ figures: { [licensing]: null } }) });
    const child = spawn(process.execPath, ['src/cli/main.ts', 'check'], {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache') },
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    await new Promise((resolve) => child.once('exit', resolve));
    expect(err).toBe('');
  });
});

describe('check with words that do not go together', () => {
  test.each([
    [['--dry-run'], '--dry-run 要和 --fix 一起用'],
    [['--staged', '--since', 'HEAD'], '--staged 和 --since 只能用一个'],
    [['--staged', '--fix'], '--staged 和 --fix 不能一起用'],
    [['--watch', '--fix'], '--watch 不能和 --fix 一起用'],
    [['--watch', '--staged'], '--watch 不能和 --staged 一起用'],
    [['--watch', '--format', 'json'], '--watch 只能用 --format pretty'],
    [['--fix', '--dry-run', '--format', 'sarif'], '不能和 --format 一起用'],
    [['--since', ''], '--since 后面要写一个版本'],
    [['--since'], '选项“--since”的值不对，或者缺少值'],
    [['--format', 'xml'], '没有“xml”这种输出；可以用 pretty、json、github、sarif'],
    [[join('no', 'such', 'file')], '找不到'],
  ])('%j: says why', async (words, message) => {
    await expect(runInProcess(check, words, makeContentFolder())).rejects.toThrow(message);
  });
});

test('check on what isn’t there says so in one line, without telling how it is used', async () => {
  const folder = makeContentFolder();
  for (const [words, contentFolder, message] of [
    [['no-such.md'], folder, '找不到“no-such.md”；路径从当前的文件夹或者项目的文件夹算起'],
    [[], join(folder, 'nowhere'), `没有内容文件夹 ${join(folder, 'nowhere')}`],
    [[], join(folder, 'site.yaml'), `内容文件夹 ${join(folder, 'site.yaml')} 不是文件夹`],
  ] as const) {
    await expect(runInProcess(check, words, contentFolder)).rejects.toThrow(
      new UnusableInput(message),
    );
  }
});
