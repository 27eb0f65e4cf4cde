import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/core/markdown/format-report.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { reportFile, reportText } from '../support/report-text.ts';

function format(text: string): string | undefined {
  const file = reportFile(text, ['2023/a.png']);
  return formatReport(file, parseReport(file));
}

const sound = reportText();
const row = '  本年新收: [0, 0, 0, 0, 0, 0, 0]\n';

describe('the formatter', () => {
  test('gathers a row that was written as a list, with its comments behind it', () => {
    const list = `  本年新收:\n${[0, 1, 2, 3, 4, 5, 6].map((index) => `    - 0 # 批注${String(index)}\n`).join('')}`;
    expect(format(sound.replace(row, list))).toBe(
      sound.replace(row, row.replace('\n', ' # 批注0；批注1；批注2；批注3；批注4；批注5；批注6\n')),
    );
  });

  test('keeps the comment of a default that it doesn’t print', () => {
    const text = sound.replace('主动公开:', '摘编: false # 不是摘编\n主动公开:');
    expect(format(text)).toBe(sound.replace('---\n\n', '# 不是摘编\n---\n\n'));
  });

  test.each([
    [
      'a note in a section’s heading',
      sound.replace('六、其他需要报告的事项', '六、其他需要报告的事项[^1]'),
    ],
    [
      'an image in a section’s heading',
      sound.replace('六、其他需要报告的事项', '六、其他需要报告的事项![](2023/a.png)'),
    ],
    ['a heading with escapes', sound.replace('六、其他需要报告的事项', '七、\\*附\\*件 \\<b\\>')],
    [
      'a heading over two lines',
      sound.replace('## 六、其他需要报告的事项', '六、其他需要\n报告的事项\n---'),
    ],
    [
      'a text that YAML can’t hold plainly',
      sound.replace('机关: 示例县水利局', '机关: "甲\\uFFFE乙"'),
    ],
  ])('leaves a file alone that it couldn’t print without a loss: %s', (_what, text) => {
    const formatted = format(text);
    if (formatted === undefined) return;
    // If it prints, then the same again, and nothing else.
    expect(format(formatted)).toBe(formatted);
    expect(parseReport(reportFile(formatted)).report).toEqual(parseReport(reportFile(text)).report);
  });
});
