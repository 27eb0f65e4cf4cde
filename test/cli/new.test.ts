/** `new`: what a report to fill in already knows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newReport } from '../../src/cli/commands/new.ts';
import { makeContentFolder, registered } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { runInProcess } from '../support/run-in-process.ts';

/** A report that carries so many requests forward, of one natural person and one business at least. */
function carrying(count: number | null): string {
  const figures = {
    'requests.carriedForward.naturalPerson': 1,
    'requests.carriedForward.business': count === null ? null : count - 1,
    'requests.carriedForward.total': count,
  };
  return reportText({ figures });
}

const rivers = `${registered.replace('水利局', '河道所').replace(/曾用名.*\n/, '')}终止年度: 2023\n承继: shili-shuiliju\n`;

async function started(files: Record<string, string | undefined>, year = '2024') {
  const folder = makeContentFolder(files);
  const { code, out, err } = await runInProcess(newReport, ['shili-shuiliju', year], folder);
  const path = `reports/shili-shuiliju/${year}.md`;
  const text = code === 0 ? readFileSync(join(folder, path), 'utf8') : '';
  return {
    note: `${out}${err}`.replace(/^[^；]*；/, '').trim(),
    row: /^ {2}上年结转: (.*)$/m.exec(text)?.[1],
  };
}

const own = 'reports/shili-shuiliju/2023.md';
const merged = { 'agencies/rivers.yaml': rivers, 'reports/rivers/2023.md': carrying(3) };

describe('上年结转 of a new report', () => {
  test('is what last year’s report carried forward', async () => {
    expect(await started({ [own]: carrying(5) })).toEqual({
      note: '上年结转取自上一年的报告，请核对',
      row: '[1, 4, 0, 0, 0, 0, 5]',
    });
  });

  test('is the sum with the bodies that were merged into it', async () => {
    expect(await started({ [own]: carrying(5), ...merged })).toEqual({
      note: '上年结转取自上一年的报告和示例县河道所的报告，请核对',
      row: '[2, 6, 0, 0, 0, 0, 8]',
    });
  });

  test('is blank where last year’s is blank', async () => {
    expect(await started({ [own]: carrying(null) })).toEqual({
      note: '上年结转取自上一年的报告，请核对；那里空着的，要自己填',
      row: '[1, ~, 0, 0, 0, 0, ~]',
    });
  });

  test('is blank where a merged body’s report is not there', async () => {
    const files = { [own]: carrying(5), 'agencies/rivers.yaml': rivers };
    expect(await started(files)).toEqual({
      note: '并入的示例县河道所上一年的报告没有，或者读不出来，上年结转要自己填',
      row: '[~, ~, ~, ~, ~, ~, ~]',
    });
  });

  test('is blank where last year’s can’t be read', async () => {
    expect(await started({ [own]: '---\n' })).toEqual({
      note: '上一年的报告没有，或者读不出来，上年结转要自己填',
      row: '[~, ~, ~, ~, ~, ~, ~]',
    });
  });

  test('comes from the predecessor alone where the body is new', async () => {
    const files = {
      ...merged,
      [own]: undefined,
      'agencies/shili-shuiliju.yaml': `${registered}起始年度: 2024\n`,
    };
    expect(await started(files)).toEqual({
      note: '上年结转取自示例县河道所的报告，请核对',
      row: '[1, 2, 0, 0, 0, 0, 3]',
    });
  });
});

describe('new', () => {
  test.each([
    [
      '终止年度: 2023\n承继: heirs\n',
      '示例县水利局登记的终止年度是2023，没有2024年的报告，以后的并入示例县水务局（heirs）的报告；登记有误的，先改登记\n',
    ],
    [
      '终止年度: 2023\n',
      '示例县水利局登记的终止年度是2023，没有2024年的报告；登记有误的，先改登记\n',
    ],
    [
      '起始年度: 2025\n',
      '示例县水利局登记的起始年度是2025，没有2024年的报告；登记有误的，先改登记\n',
    ],
  ])('refuses a year for which the body owes none: %j', async (years, message) => {
    const folder = makeContentFolder({
      [own]: undefined,
      'agencies/shili-shuiliju.yaml': `${registered}${years}`,
      'agencies/heirs.yaml': registered.replace('水利局', '水务局').replace(/曾用名.*\n/, ''),
    });
    const { code, err } = await runInProcess(newReport, ['shili-shuiliju', '2024'], folder);
    expect([code, err]).toEqual([1, message]);
    expect(existsSync(join(folder, 'reports/shili-shuiliju/2024.md'))).toBe(false);
  });

  test('says so where the folder of the body is no folder', async () => {
    const folder = makeContentFolder({ [own]: undefined, 'reports/shili-shuiliju': '' });
    const { code, err } = await runInProcess(newReport, ['shili-shuiliju', '2024'], folder);
    expect(code).toBe(1);
    expect(err).toContain('写不进去（');
  });
});
