/** `rollup`: real folders of reports, added up. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UnusableInput, UsageError } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import { rollup } from '../../src/cli/commands/rollup.ts';
import { importFile } from '../../src/import-files/import-file.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { runInProcess } from '../support/run-in-process.ts';

const county = '{ 代码: 410726, 名称: 河南省/新乡市/延津县 }';
const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

const government = `名称: 延津县人民政府\n类别: 政府\n行政区划: ${county}\n`;

function entry(name: string, kind = '部门', more = '上级: yanjin\n'): string {
  return `名称: ${name}\n类别: ${kind}\n行政区划: ${county}\n起始年度: 2022\n${more}`;
}

function report(agencyName: string, changes: ExampleReport = {}): string {
  const year = changes.year ?? 2023;
  return reportText({
    agencyName,
    title: `${agencyName}${String(year)}年政府信息公开工作年度报告`,
    ...changes,
  });
}

/** Requests of natural persons, all answered. */
function received(count: number): Record<string, number> {
  const rows = ['received', 'disclosed', 'resolved'];
  return Object.fromEntries(
    rows.flatMap((row) => [
      [`requests.${row}.naturalPerson`, count],
      [`requests.${row}.total`, count],
    ]),
  );
}

/** A government with two departments and a township; `files` over it. */
function yanjin(files: Readonly<Record<string, string | undefined>> = {}): string {
  return makeContentFolder({
    'agencies/shili-shuiliju.yaml': undefined,
    'reports/shili-shuiliju/2023.md': undefined,
    'agencies/yanjin.yaml': government,
    'agencies/a.yaml': entry('延津县甲局'),
    'agencies/b.yaml': entry('延津县乙局'),
    'agencies/z.yaml': entry('延津县丙镇人民政府', '乡镇街道'),
    'reports/a/2023.md': report('延津县甲局', { figures: { ...received(2), [fees]: '12.4000' } }),
    'reports/b/2023.md': report('延津县乙局', { figures: { ...received(3), [fees]: '0.1' } }),
    'reports/z/2023.md': report('延津县丙镇人民政府', { figures: received(4) }),
    ...files,
  });
}

async function run(folder: string, ...words: string[]) {
  const { code, out, err } = await runInProcess(rollup, words, folder);
  return { code, out, err: err.replaceAll(`${folder}/`, '') };
}

const row = (text: string, name: string) => new RegExp(`^ +${name}: (.*)$`, 'm').exec(text)?.[1];
const findings = (text: string) =>
  text.split('\n').filter((line) => / (?:warning|error) /.test(line));

describe('the draft', () => {
  test('is the sum of the members, counts and money', async () => {
    const { code, out, err } = await run(yanjin(), 'yanjin', '2023');
    expect(row(out, '本年新收')).toBe('[9, 0, 0, 0, 0, 0, 9]');
    expect(row(out, '行政事业性收费')).toBe('12.5000');
    expect(err).toContain('应计 3 家，有报告 3 家：本级 2 家，乡镇街道 1 家\n');
    expect([code, findings(err)]).toEqual([0, []]);
  });

  test('is a report that check finds no arithmetic fault in', async () => {
    const folder = yanjin();
    const file = join(folder, 'reports/yanjin/2023.md');
    const { code, out } = await run(folder, '延津县', '2023', '--out', file);
    expect(out).toContain('延津县人民政府2023年政府信息公开工作年度报告（草稿）');
    expect(code).toBe(0);
    const checked = await runInProcess(check, [file, '--format', 'json'], folder);
    const found = JSON.parse(checked.out) as { findings: { figures: string[] }[] };
    expect(found.findings.filter(({ figures }) => figures.length > 0)).toEqual([]);
  });

  test('leaves out a member without a report, and names it', async () => {
    const { code, out, err } = await run(
      yanjin({ 'reports/z/2023.md': undefined }),
      '410726',
      '2023',
    );
    expect(row(out, '本年新收')).toBe('[5, 0, 0, 0, 0, 0, 5]');
    expect(out).toContain('# 缺：延津县丙镇人民政府\n');
    expect(findings(err)).toEqual([
      'reports/z/2023.md:1:1 warning rollup-missing 延津县丙镇人民政府没有2023年的报告，没有计入',
    ]);
    expect(code).toBe(0);
  });

  test.each([
    [null, '没有填，不当作0', '空白'],
    ['/', '填的是“/”，不当作0', '填“/”'],
  ] as const)(
    'has no figure where a member filed %j, and says the rest',
    async (value, told, why) => {
      const figures = { 'proactiveDisclosure.licensing.decisions': value };
      const folder = yanjin({ 'reports/b/2023.md': report('延津县乙局', { figures }) });
      const { out, err } = await run(folder, 'yanjin', '2023');
      expect(row(out, '行政许可')).toBe(`~ # 已知之和：0；不在其中：延津县乙局（${why}）`);
      expect(findings(err)[0]).toMatch(
        new RegExp(
          `^reports/b/2023.md:\\d+:\\d+ warning rollup-blank 延津县乙局有 1 个数字${told}`,
        ),
      );
    },
  );

  test('adds of another form what means the same, leaves the rest blank, and says so', async () => {
    const other = report('延津县乙局', {
      edition: '2019',
      figures: {
        'requests.received.naturalPerson': 3,
        'requests.received.total': 3,
      },
    });
    const { out, err } = await run(yanjin({ 'reports/b/2023.md': other }), 'yanjin', '2023');
    expect(row(out, '本年新收')).toBe('[9, 0, 0, 0, 0, 0, 9]');
    expect(row(out, '逾期不缴费')).toMatch(
      /^\[~, ~, ~, ~, ~, ~, ~\] # .*乙局（2019年格式（试行）没有这一项）$/,
    );
    expect(findings(err).join('\n')).toContain(
      'warning rollup-form 延津县乙局用的是2019年格式（试行）',
    );
  });

  test('names the member whose table brings an imbalance in, and fails', async () => {
    const figures = { ...received(3), 'requests.received.total': 4 };
    const folder = yanjin({ 'reports/b/2023.md': report('延津县乙局', { figures }) });
    const { code, err } = await run(folder, 'yanjin', '2023');
    const found = findings(err).filter((line) => line.includes(' error '));
    expect(found.map((line) => line.split(' ')[2])).toContain('requests-flow-balance');
    for (const line of found) expect(line).toMatch(/；出在延津县乙局的报告$/);
    expect(code).toBe(1);
  });

  test('is held against what the government carried forward a year before', async () => {
    const figures = {
      'requests.carriedForward.naturalPerson': 1,
      'requests.carriedForward.total': 1,
    };
    const own = report('延津县人民政府', {
      ...{ year: 2022, figures, publishedOn: '2023-01-22' },
      period: { from: '2022-01-01', to: '2022-12-31' },
    });
    const { code, err } = await run(yanjin({ 'reports/yanjin/2022.md': own }), 'yanjin', '2023');
    expect(err).toContain(
      '上年结转与本政府2022年报告的结转下年度不同：自然人 0（上一年 1）、总计 0（上一年 1）；请核对\n',
    );
    expect(err).toContain('error carry-forward-continuity');
    expect(code).toBe(1);
  });

  test('counts a government below once, without its departments', async () => {
    const town = '{ 代码: 410799, 名称: 河南省/新乡市/延津县/某区 }';
    const folder = yanjin({
      'agencies/below.yaml': `名称: 某区管理委员会\n类别: 政府\n行政区划: ${town}\n上级: yanjin\n`,
      'agencies/below-a.yaml': `名称: 某区甲局\n类别: 部门\n行政区划: ${town}\n上级: below\n`,
      'reports/below/2023.md': report('某区管理委员会', { figures: received(10) }),
      'reports/below-a/2023.md': report('某区甲局', { figures: received(10) }),
    });
    const { out } = await run(folder, 'yanjin', '2023');
    expect(row(out, '本年新收')).toBe('[19, 0, 0, 0, 0, 0, 19]');
    expect(out).toContain('应计 4 家，有报告 4 家：本级 2 家，乡镇街道 1 家，下级政府 1 家');
  });

  test('fails where a member’s report can’t be read, and says whose', async () => {
    const { code, err } = await run(yanjin({ 'reports/b/2023.md': '---\n' }), 'yanjin', '2023');
    expect(findings(err)).toEqual([
      'reports/b/2023.md:1:1 error rollup-unread 延津县乙局2023年的报告读不出来，没有计入；改好以后请重新汇总',
    ]);
    expect(code).toBe(1);
  });
});

describe('a place', () => {
  test('without its government in the register is added up by the division, with a warning', async () => {
    const folder = yanjin({
      'agencies/yanjin.yaml': undefined,
      'agencies/a.yaml': entry('延津县甲局', '部门', ''),
      'agencies/b.yaml': entry('延津县乙局', '部门', ''),
      'agencies/z.yaml': entry('延津县丙镇人民政府', '乡镇街道', ''),
    });
    const { code, out, err } = await run(folder, '延津县', '2023');
    expect(row(out, '本年新收')).toBe('[9, 0, 0, 0, 0, 0, 9]');
    expect(findings(err)).toEqual([
      'agencies:1:1 warning rollup-unregistered 延津县人民政府没有登记，按行政区划算出所属机关 3 家；请新建它的登记（类别: 政府），并给这些机关写上“上级”',
    ]);
    expect(code).toBe(0);
  });

  test('that the words may mean twice is told with both', async () => {
    const other = government.replace(county, '{ 代码: 130199, 名称: 河北省/某市/延津县 }');
    await expect(run(yanjin({ 'agencies/other.yaml': other }), '延津县', '2023')).rejects.toThrow(
      /“延津县”不止一处.*\n {2}河北省\/某市\/延津县（130199，延津县人民政府 other）\n {2}河南省\/新乡市\/延津县（410726，延津县人民政府 yanjin）/,
    );
  });

  test.each([
    ['没有', UnusableInput],
    ['a', UnusableInput],
  ])('that is none is unusable: %s', async (words, error) => {
    await expect(run(yanjin(), words, '2023')).rejects.toThrow(error);
  });

  test.each([
    [['yanjin']],
    [['yanjin', '23']],
    [['yanjin', '2018']],
    [['yanjin', '2023', '--format', 'pdf']],
  ])('and a year are wanted, in a known format: %j', async (words) => {
    await expect(run(yanjin(), ...words)).rejects.toThrow(UsageError);
  });

  test('of which no body has a report yet has nothing to add up', async () => {
    const none = { 'reports/a/2023.md': undefined, 'reports/b/2023.md': undefined };
    const { code, out, err } = await run(
      yanjin({ ...none, 'reports/z/2023.md': undefined }),
      'yanjin',
      '2023',
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      '没有汇总：延津县人民政府的所属机关 3 家都没有2023年的报告，或者读不出来，没有可以汇总的\n',
    );
  });
});

describe('files', () => {
  test('that are there are kept, unless --force says otherwise', async () => {
    const folder = yanjin();
    const file = join(folder, '汇总.csv');
    writeFileSync(file, '我的');
    const kept = await run(folder, 'yanjin', '2023', '--out', file);
    expect([kept.code, readFileSync(file, 'utf8')]).toEqual([1, '我的']);
    expect(kept.err).toContain('已经有了；确实要覆盖，请加 --force');
    await run(folder, 'yanjin', '2023', '--out', file, '--force');
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFF数字,表,行,列,草稿,各机关之和/);
  });

  test('are never put over a member’s report', async () => {
    const folder = yanjin();
    const file = join(folder, 'reports/a/2023.md');
    await expect(run(folder, 'yanjin', '2023', '--out', file, '--force')).rejects.toThrow(
      /--out 不能写在/,
    );
  });

  test('of sums hold every body’s figure, and no formula', async () => {
    const folder = yanjin({
      'agencies/a.yaml': entry('=1+1延津县甲局'),
      'reports/a/2023.md': report('=1+1延津县甲局', { figures: received(2) }),
    });
    const { out } = await run(folder, 'yanjin', '2023', '--format', 'csv');
    const [header = '', ...lines] = out.split('\n');
    expect(header).toContain("'=1+1延津县甲局");
    expect(lines.find((line) => line.startsWith('requests.received.total,'))).toMatch(
      /,9,9,,5,4,2,3,4$/,
    );
  });

  test('of sheets name who is lacking, and the sums of the groups', async () => {
    const folder = yanjin({ 'reports/z/2023.md': undefined });
    const file = join(folder, '底稿.md');
    await run(folder, 'yanjin', '2023', '--worksheet', file);
    const sheet = readFileSync(file, 'utf8');
    expect(sheet).toContain('- 缺：延津县丙镇人民政府\n');
    expect(sheet).toContain('| **本级小计** | **5** | **0** | **5** | **0** |');
  });

  test('for programs hold the draft, the sums, their parts and the findings', async () => {
    const { out } = await run(yanjin(), 'yanjin', '2023', '--format', 'json');
    const printed = JSON.parse(out) as {
      figures: Record<string, unknown>;
      sums: Record<string, { parts: unknown }>;
    };
    expect(printed.figures[fees]).toBe('12.5000');
    expect(printed.sums['requests.received.total']?.parts).toEqual({ a: 2, b: 3, z: 4 });
  });

  test('of Word hold the same figures when they are imported', async () => {
    const folder = yanjin();
    const file = join(folder, '草稿.docx');
    await run(folder, 'yanjin', '2023', '--out', file);
    const draft = await run(folder, 'yanjin', '2023', '--format', 'json');
    const subject = { agency: 'yanjin', names: [], registered: undefined, year: 2023 };
    expect(existsSync(file)).toBe(true);
    const imported = await importFile({ file, subject });
    const { figures } = JSON.parse(draft.out) as { figures: unknown };
    expect(imported.report?.figures).toEqual(figures);
  });
});
