import { describe, expect, test } from 'vitest';
import { checkText, findingsOf, reportText } from '../support/report-text.ts';

/** A sound report whose first section holds this text. */
function withText(markdown: string): string {
  return reportText().replace('已报告。', markdown);
}

function htmlOf(markdown: string, files: readonly string[] = []): string {
  return checkText(withText(markdown), files).renderNarrative().sections[0]?.html ?? '';
}

describe('the narrative', () => {
  test('keeps bold text that ends before a Chinese full stop or quotation mark', () => {
    expect(htmlOf('**主动公开。**全年公开12条。')).toBe(
      '<p><strong>主动公开。</strong>全年公开12条。</p>',
    );
    expect(htmlOf('坚持**“公开为常态”**原则')).toBe('<p>坚持<strong>“公开为常态”</strong>原则</p>');
  });

  test('does not strike out a range', () => {
    expect(htmlOf('约5~8件，比例10%~15%。')).toBe('<p>约5~8件，比例10%~15%。</p>');
  });

  test('puts a local table into a region that the keyboard can scroll', () => {
    expect(htmlOf('| 镇 | 件 |\n| --- | --- |\n| 东河 | 3 |')).toMatch(
      /^<section class="local-table" tabindex="0" aria-label="正文表格1"><table>/,
    );
  });

  test('points at local files relative to the page', () => {
    const html = htmlOf('![水位图](2023/shuiwei.png) 和 [数据](./2023/data.csv)', [
      '2023/shuiwei.png',
      '2023/data.csv',
    ]);
    expect(html).toContain('<img src="shuiwei.png" alt="水位图">');
    expect(html).toContain('<a href="data.csv">');
  });

  test.each([
    ['<script>alert(1)</script>', 'raw-html'],
    ['文字<img src=x onerror=alert(1)>文字', 'raw-html'],
    ['<!-- 注释 -->', 'raw-html'],
    ['[点我](javascript:alert(1))', 'link-address'],
    ['[点我](JaVaScRiPt:alert(1))', 'link-address'],
    ['[点我](&#106;avascript:alert(1))', 'link-address'],
    ['[点我](data:text/html,x)', 'link-address'],
    ['[点我](//example.com/)', 'link-address'],
    ['[点我][1]\n\n[1]: vbscript:x', 'link-address'],
    ['[点我](../../site.yaml)', 'link-address'],
    ['[点我](2022/a.pdf)', 'link-address'],
    ['[点我](2023/a.html)', 'link-address'],
    ['[点我](2023/没有.pdf)', 'link-file'],
    ['[点我](#nowhere)', 'link-address'],
    ['![图](https://example.com/a.png)', 'link-address'],
    ['# 又一个标题', 'heading-level'],
    ['#### 跳级', 'heading-level'],
  ])('%s is a finding', (markdown, ruleId) => {
    expect(checkText(withText(markdown)).issues.map((issue) => issue.ruleId)).toContain(ruleId);
  });

  test('never lets a script reach the page, even though it was found before', () => {
    const html = htmlOf(
      '前<script>alert(1)</script>后\n\n[点我](javascript:alert(1)) <img src=x onerror=alert(1)>',
    );
    expect(html).not.toMatch(/<script|javascript:|onerror|<img/);
    expect(html).toContain('前alert(1)后');
  });

  test('allows links to the web, to mail, to sections and to figures', () => {
    const markdown =
      '[甲](https://example.com/) [乙](mailto:a@example.com) [丙](#s3) [丁](#requests.received.total)';
    expect(findingsOf(withText(markdown))).toEqual([]);
  });

  test('may not repeat a standard table', () => {
    const table = [
      '| 项目 | 数 |',
      '| --- | --- |',
      '| 行政许可 | 1 |',
      '| 行政处罚 | 2 |',
      '| 行政强制 | 3 |',
    ].join('\n');
    expect(findingsOf(withText(table))).toEqual([
      expect.stringContaining('error standard-table-in-text 这张表重复了标准表格'),
    ]);
  });

  test('knows the six sections by their titles and keeps what stands before them', () => {
    const { report } = checkText(reportText({ lead: '根据条例编制本报告。' }));
    expect(report?.lead).toBe('根据条例编制本报告。');
    expect(report?.sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactiveDisclosure',
      'requests',
      'disputes',
      'problemsAndImprovements',
      'otherMatters',
    ]);
  });
});
