import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { runReport, type Outcome } from '../support/run-command.ts';
import { makeFolder, printedReport, webPage } from './import-sources.ts';

const agency = ['--agency', 'shili-shuiliju'];
const written = 'reports/shili-shuiliju/2023.md';
const unbalanced = { 'disputes.reconsideration.total': 1 };

/** The example agency is registered and has no report. */
function contentFolder(files: Parameters<typeof makeContentFolder>[0] = {}): string {
  return makeContentFolder({ [written]: undefined, ...files });
}

function importText(text: string | Uint8Array, words: readonly string[], folder: string): Outcome {
  const source = join(makeFolder({ 'a.html': text }), 'a.html');
  return runReport(['import', source, ...words], folder);
}

describe('report import', () => {
  test('writes the report, and says where and how many figures', () => {
    const folder = contentFolder();
    const { code, out, err } = importText(webPage(), agency, folder);
    expect(out).toContain(`已写入 ${folder}/${written}：`);
    expect(out).toContain('数字 200/200');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(runReport(['check'], folder).code).toBe(0);
    expect(runReport(['format', '--check'], folder).code).toBe(0);
    expect(readdirSync(join(folder, 'reports/shili-shuiliju'))).toEqual(['2023.md']);
  });

  test('writes figures that don’t add up as filed, and exits with 1', () => {
    const folder = contentFolder();
    const { code, out } = importText(webPage({ figures: unbalanced }), agency, folder);
    expect(code).toBe(1);
    expect(out).toMatch(/2023\.md:\d+:\d+ error disputes-results-total .*（原件第\d+行）/);
    expect(readFileSync(join(folder, written), 'utf8')).toContain('行政复议: [0, 0, 0, 0, 1]');
  });

  test('with --stdout prints the report and nothing else there', () => {
    const folder = contentFolder();
    const figures = unbalanced;
    const { code, out, err } = importText(webPage({ figures }), [...agency, '--stdout'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^---\n机关: 示例县水利局\n/);
    expect(out).not.toContain('disputes-results-total');
    expect(err).toContain('disputes-results-total');
    expect(existsSync(join(folder, written))).toBe(false);
  });

  test.each([['--stdout'], []])(
    'with --format json prints every figure, section and finding %s',
    (...words) => {
      const folder = contentFolder();
      const { out } = importText(
        webPage({ figures: unbalanced }),
        [...agency, '--format', 'json', ...words],
        folder,
      );
      const { report } = printedReport({ figures: unbalanced });
      const result = JSON.parse(out) as { sections: object; findings: { ruleId: string }[] };
      expect(result).toMatchObject({
        form: '2021',
        agency: 'shili-shuiliju',
        year: 2023,
        title: report.title,
        figures: report.figures,
      });
      expect(Object.keys(result.sections)).toEqual([
        'lead',
        'overview',
        'proactiveDisclosure',
        'requests',
        'disputes',
        'problemsAndImprovements',
        'otherMatters',
      ]);
      expect(
        result.findings.find(({ ruleId }) => ruleId === 'disputes-results-total'),
      ).toMatchObject({
        ruleId: 'disputes-results-total',
        severity: 'error',
        message: expect.stringContaining('行政复议') as string,
        line: expect.any(Number) as number,
        figures: expect.arrayContaining(['disputes.reconsideration.total']) as string[],
      });
      expect(existsSync(join(folder, written))).toBe(false);
    },
  );

  test('imports for an agency that is not registered, and names the file to add', () => {
    const folder = contentFolder();
    const { code, out } = importText(webPage(), ['--agency', 'shili-xinju'], folder);
    expect(code).toBe(0);
    expect(out).toContain(`warning import-agency 机关“shili-xinju”还没有登记`);
    expect(out).toContain(`${folder}/agencies/shili-xinju.yaml`);
    expect(existsSync(join(folder, 'reports/shili-xinju/2023.md'))).toBe(true);
  });

  test('writes the day of publication that the editor knows, and asks for one that nobody told', () => {
    const folder = contentFolder();
    const told = importText(webPage(), [...agency, '--published', '2024-01-22'], folder);
    expect({ code: told.code, isAsked: told.out.includes('import-date') }).toEqual({
      code: 0,
      isAsked: false,
    });
    expect(readFileSync(join(folder, written), 'utf8')).toContain('发布日期: 2024-01-22');
    const wrong = importText(webPage(), [...agency, '--published', '2024-02-30'], folder);
    expect({ code: wrong.code, isNamed: wrong.err.includes('2024-02-30') }).toEqual({
      code: 2,
      isNamed: true,
    });
  });

  test('says that the register is broken', () => {
    const folder = contentFolder({ 'agencies/shili-shuiliju.yaml': '名称: [' });
    expect(importText(webPage(), agency, folder).out).toContain('登记读不出来');
  });

  test('explains itself', () => {
    const { code, out } = runReport(['import', '--help'], contentFolder());
    expect(code).toBe(0);
    expect(out).toContain('npm run -s report -- import');
  });
});

describe('report import refuses', () => {
  test('a year other than the title’s, and writes nothing', () => {
    const folder = contentFolder();
    const { code, out } = importText(webPage(), [...agency, '--year', '2022'], folder);
    expect(code).toBe(1);
    expect(out).toContain('没有导入');
    expect(existsSync(join(folder, 'reports/shili-shuiliju'))).toBe(false);
  });

  test('to write over a report without --force', () => {
    const folder = contentFolder({ [written]: '我的报告' });
    const { code, err } = importText(webPage(), agency, folder);
    expect(code).toBe(1);
    expect(err).toContain('已经有了');
    expect(readFileSync(join(folder, written), 'utf8')).toBe('我的报告');
    expect(importText(webPage(), [...agency, '--force'], folder).code).toBe(0);
    expect(readFileSync(join(folder, written), 'utf8')).toContain('年度: 2023');
  });

  test('to write through a link, or into what is no folder', () => {
    const outside = makeFolder({ 'kept.md': '别处' });
    const linked = contentFolder();
    mkdirSync(join(linked, 'reports'), { recursive: true });
    symlinkSync(outside, join(linked, 'reports/shili-shuiliju'));
    expect(importText(webPage(), [...agency, '--force'], linked).code).toBe(1);
    expect(readdirSync(outside)).toEqual(['kept.md']);

    const file = contentFolder();
    mkdirSync(join(file, 'reports/shili-shuiliju'), { recursive: true });
    symlinkSync(join(outside, 'kept.md'), join(file, written));
    expect(importText(webPage(), [...agency, '--force'], file).code).toBe(1);
    expect(readFileSync(join(outside, 'kept.md'), 'utf8')).toBe('别处');
  });

  test('with --format json in JSON, without anything that looks like a figure', () => {
    const { code, out } = importText(
      '通知：明天开会。',
      [...agency, '--format', 'json'],
      contentFolder(),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      form: null,
      figures: {},
      sections: {},
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'error' }),
      ]) as unknown[],
    });
  });
});

describe('report import with wrong usage', () => {
  test.each([
    [[]],
    [['a.html']],
    [['a.html', '--agency']],
    [['a.html', 'b.html', ...agency]],
    [['a.html', '--agency', '../etc']],
    [['a.html', '--agency', 'Shili']],
    [['a.html', '--agency', '']],
    [['a.html', ...agency, '--year', '23']],
    [['a.html', ...agency, '--year', '2007']],
    [['a.html', ...agency, '--year', '2101']],
    [['a.html', ...agency, '--format', 'xml']],
    [['a.html', ...agency, '--failures', 'x.csv']],
    [['.', ...agency]],
    [['a.html', '--map', 'map.csv']],
    [['.', '--map', 'map.csv', ...agency]],
    [['.', '--map', 'map.csv', '--stdout']],
    [['a.html', ...agency, '--evidence', '/no/such/folder/x.json']],
    [['a.html', ...agency, '--evidence', 'a.html']],
  ])('%j exits with 2 and says how it is used', (words) => {
    const { code, out, err } = runReport(['import', ...words], contentFolder());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('用法：');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('report import --evidence', () => {
  test('writes where each figure was read', () => {
    const folder = makeFolder({ 'a.html': webPage({ figures: { 'requests.received.total': 7 } }) });
    const file = join(folder, 'evidence.json');
    const words = ['import', join(folder, 'a.html'), ...agency, '--stdout', '--evidence', file];
    runReport(words, contentFolder());
    const { figures } = JSON.parse(readFileSync(file, 'utf8')) as { figures: { id: string }[] };
    expect(figures.map(({ id }) => id)).toEqual(figureDefinitions('2021').map(({ id }) => id));
    expect(figures.find(({ id }) => id === 'requests.received.total')).toMatchObject({
      value: 7,
      raw: '7',
      label: expect.stringContaining('本年新收') as string,
      line: expect.any(Number) as number,
    });
  });

  test('writes a table where the name says so, and never over a file without --force', () => {
    const folder = makeFolder({ 'a.html': webPage() });
    const file = join(folder, 'evidence.csv');
    const content = contentFolder();
    const words = ['import', join(folder, 'a.html'), ...agency, '--evidence', file];
    expect(runReport(words, content).code).toBe(0);
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFid,name,value,raw,label,page,sheet,table,row,cell,line,column');
    expect(lines).toHaveLength(202);
    expect(runReport([...words, '--stdout'], content)).toMatchObject({ code: 1, out: '' });
    expect(runReport([...words, '--stdout', '--force'], content).code).toBe(0);
  });

  test('never writes it among the reports', () => {
    const folder = contentFolder();
    mkdirSync(join(folder, 'reports'), { recursive: true });
    const file = join(folder, 'reports/evidence.json');
    expect(importText(webPage(), [...agency, '--evidence', file], folder).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  test('writes none of a file that was refused', () => {
    const file = join(makeFolder({}), 'evidence.json');
    importText('通知：明天开会。', [...agency, '--evidence', file], contentFolder());
    expect(existsSync(file)).toBe(false);
  });
});

test('an import that can’t be written leaves nothing behind', () => {
  const folder = contentFolder();
  writeFileSync(join(folder, 'reports'), '');
  const { code, err } = importText(webPage(), agency, folder);
  expect(code).toBe(1);
  expect(err).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(folder, 'reports'), 'utf8')).toBe('');
});
