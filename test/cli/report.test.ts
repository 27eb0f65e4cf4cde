import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { runReport } from '../support/run-command.ts';

const report = 'reports/shili-shuiliju/2023.md';

describe('report check', () => {
  test('prints what it checked and exits with 0 when there is no error', () => {
    const { code, out } = runReport(['check'], makeContentFolder());
    expect(out).toContain('共检查 1 份报告：错误 0，警告 1，提示 0');
    expect(code).toBe(0);
  });

  test('exits with 1 for a figure that is off by one, and names file, line, both sums and all figures', () => {
    const folder = makeContentFolder({
      [report]: reportText({ figures: { 'disputes.reconsideration.total': 1 } }),
    });
    const { code, out } = runReport(['check', '--format', 'json'], folder);
    expect(code).toBe(1);
    const { reports, findings } = JSON.parse(out) as {
      reports: number;
      findings: { ruleId: string }[];
    };
    expect(reports).toBe(1);
    expect(findings.find(({ ruleId }) => ruleId === 'disputes-results-total')).toEqual({
      path: `${folder}/${report}`,
      line: 46,
      column: 22,
      severity: 'error',
      ruleId: 'disputes-results-total',
      message: '行政复议：四种结果都是 0，总计 1，相差 1；应当相等，请核对这五个数',
      figures: ['total', 'upheld', 'corrected', 'otherResult', 'pending'].map(
        (result) => `disputes.reconsideration.${result}`,
      ),
    });
  });

  test('begins every finding with its path, line, column, severity and rule', () => {
    const folder = makeContentFolder({
      [report]: reportText({ figures: { 'disputes.reconsideration.total': 1 } }),
    });
    const { out } = runReport(['check'], folder);
    expect(out).toContain(`${folder}/${report}:46:22 error disputes-results-total 行政复议：`);
  });

  test('lists only the named files', () => {
    const folder = makeContentFolder({ 'reports/shili-shuiliju/2022.md': '' });
    const { code, out } = runReport(['check', join(folder, report)], folder);
    expect(out).toBe('共检查 1 份报告：错误 0，警告 0，提示 0\n');
    expect(code).toBe(0);
  });

  test('lists everything when a folder around the content is named', () => {
    const folder = makeContentFolder();
    expect(runReport(['check', join(folder, '..')], folder).out).toContain('共检查 1 份报告');
  });

  test.each([[['check', '--formal']], [['check', '--format', 'xml']], [['nothing']], [[]]])(
    'with wrong usage (%j) exits with 2 and says how it is used',
    (words) => {
      const { code, out, err } = runReport(words, makeContentFolder());
      expect(code).toBe(2);
      expect(out + err).toContain('用法：');
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  test.each(['no/such/file.md', '/etc/hostname'])('of %s exits with 2 and one line', (word) => {
    const { code, out, err } = runReport(['check', word], makeContentFolder());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^[^\\n]*“${word}”[^\\n]*\\n$`));
  });

  test('without a content folder exits with 2', () => {
    expect(runReport(['check'], '/no/such/folder').code).toBe(2);
  });

  test.each(['check', 'new', 'format', 'sample', 'publish', 'manifest'])(
    '%s explains itself',
    (name) => {
      const { code, out } = runReport([name, '--help'], makeContentFolder());
      expect(code).toBe(0);
      expect(out).toContain(`npm run -s report -- ${name}`);
    },
  );
});

describe('report format', () => {
  test('mends the layout and keeps comments, text and figures', () => {
    const text = reportText()
      .replace(
        '规章: { 制发: 0, 废止: 0, 现行有效: 0 }',
        '规章: {现行有效: 0,制发: 0,  废止: 0} # 县级没有',
      )
      .replace('\n\n## 二', '\n## 二')
      .replaceAll('\n', '\r\n');
    const folder = makeContentFolder({ [report]: text });
    expect(runReport(['format', '--check'], folder).code).toBe(1);
    expect(runReport(['format'], folder).code).toBe(0);
    expect(readFileSync(join(folder, report), 'utf8')).toBe(
      reportText().replace('现行有效: 0 }\n', '现行有效: 0 } # 县级没有\n'),
    );
    expect(runReport(['format', '--check'], folder)).toMatchObject({ code: 0, out: '' });
  });

  test('leaves a file alone that it can’t understand', () => {
    const folder = makeContentFolder({ [report]: reportText().replace('年度: 2023', '年度: ~') });
    const before = readFileSync(join(folder, report), 'utf8');
    const { code, err } = runReport(['format'], folder);
    expect(code).toBe(1);
    expect(err).toContain('没有整理，因为有看不懂的地方');
    expect(readFileSync(join(folder, report), 'utf8')).toBe(before);
  });
});

describe('report new', () => {
  test('starts the next report from last year’s 结转, everything else blank', () => {
    const carried = {
      'requests.carriedForward.naturalPerson': 2,
      'requests.carriedForward.total': 2,
      'requests.received.naturalPerson': 2,
      'requests.received.total': 2,
    };
    const folder = makeContentFolder({ [report]: reportText({ figures: carried }) });
    expect(runReport(['new', 'shili-shuiliju', '2024'], folder).code).toBe(0);
    const text = readFileSync(join(folder, 'reports/shili-shuiliju/2024.md'), 'utf8');
    expect(text).toContain('  上年结转: [2, 0, 0, 0, 0, 0, 2]\n');
    expect(text).toContain('  本年新收: [~, ~, ~, ~, ~, ~, ~]\n');
    expect(text).toContain('标题: 示例县水利局2024年政府信息公开工作年度报告\n');
    expect(text).toContain('## 六、其他需要报告的事项\n');
    expect(runReport(['format', '--check'], folder).code).toBe(0);
  });

  test('never overwrites, and knows only registered bodies', () => {
    const folder = makeContentFolder();
    writeFileSync(join(folder, report), '我的报告');
    expect(runReport(['new', 'shili-shuiliju', '2023'], folder).code).toBe(1);
    expect(readFileSync(join(folder, report), 'utf8')).toBe('我的报告');
    expect(runReport(['new', 'shili-nobody', '2023'], folder).code).toBe(2);
  });
});
