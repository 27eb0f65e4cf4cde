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

  test('aligns the columns of a local table as its text says', () => {
    expect(htmlOf('| 镇 | 件 |\n| --- | ---: |\n| 东河 | 3 |')).toContain(
      '<td>东河</td>\n<td class="end">3</td>',
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
    ['[点我](2023/report.docx)', 'link-file'],
    ['[点我](2023/Requests.CSV)', 'link-file'],
    ['[点我](#nowhere)', 'link-address'],
    ['![图](https://example.com/a.png)', 'link-address'],
    ['# 又一个标题', 'heading-level'],
    ['#### 跳级', 'heading-level'],
  ])('%s is a finding', (markdown, ruleId) => {
    expect(checkText(withText(markdown)).issues.map((issue) => issue.ruleId)).toContain(ruleId);
  });

  test.each(['\\#防汛#话题', '**#防汛#**话题'])('takes %s for text', (markdown) => {
    expect(findingsOf(withText(markdown))).toEqual([]);
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

  test.each([
    [
      'of several years',
      [
        '| 项目 | 2022年 | 2023年 |',
        '| --- | --- | --- |',
        '| 行政许可 | 1 | 2 |',
        '| 行政处罚 | 2 | 3 |',
        '| 行政强制 | 3 | 4 |',
      ],
    ],
    [
      'of shares',
      [
        '| 结果 | 占比 |',
        '| --- | --- |',
        '| 予以公开 | 60% |',
        '| 部分公开 | 30% |',
        '| 不予公开 | 10% |',
      ],
    ],
  ])('may hold an agency’s own table %s', (_what, lines) => {
    expect(findingsOf(withText(lines.join('\n')))).toEqual([]);
  });

  test.each([
    [
      'with results in its head',
      [
        '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
        '| --- | --- | --- | --- | --- |',
        '| 1 | 0 | 0 | 0 | 1 |',
      ],
    ],
    [
      'with applicants in its head',
      [
        '| 项目 | 自然人 | 商业企业 |',
        '| --- | --- | --- |',
        '| （一）予以公开 | 1 | 2 |',
        '| 1.属于国家秘密 | 0 | 0 |',
        '| （七）总计 | 1 | 2 |',
      ],
    ],
  ])('may not repeat a standard table %s', (_what, lines) => {
    expect(checkText(withText(lines.join('\n'))).issues.map(({ ruleId }) => ruleId)).toEqual([
      'standard-table-in-text',
    ]);
  });

  test('lets brackets behind a backslash be brackets', () => {
    expect(findingsOf(withText('见\\[附表\\]（单位：件）。'))).toEqual([]);
  });

  test('ends a bare web address where Chinese begins', () => {
    expect(htmlOf('见https://a.example.cn/x，以及附件。')).toBe(
      '<p>见<a href="https://a.example.cn/x">https://a.example.cn/x</a>，以及附件。</p>',
    );
  });

  test.each(['http://示例.政务.cn/x', 'https://yanjin.政务.cn'])(
    'takes Chinese in the name of a host as part of the address: %s',
    (address) => {
      const html = htmlOf(`见${address}，以及附件。`);
      expect(html).toContain(`>${address}</a>，以及附件。`);
    },
  );

  test('links notes both ways', () => {
    const html = htmlOf('正文[^1]。\n\n[^1]: 注释的话。');
    const last =
      checkText(withText('正文[^1]。\n\n[^1]: 注释的话。')).renderNarrative().sections.at(-1)
        ?.html ?? '';
    expect(html).toContain('<a href="#user-content-fn-1" id="user-content-fnref-1"');
    expect(last).toContain('<li id="user-content-fn-1">');
  });

  test('names each way back from a note by what is seen', () => {
    const { sections } = checkText(
      withText('甲[^1]，乙[^1]。\n\n[^1]: 注释的话。'),
    ).renderNarrative();
    expect(sections.at(-1)?.html).toContain(
      '<p>注释的话。 <a href="#user-content-fnref-1" data-footnote-backref="" class="data-footnote-backref">返回正文注1</a> ' +
        '<a href="#user-content-fnref-1-2" data-footnote-backref="" class="data-footnote-backref">返回正文注1第2处</a></p>',
    );
  });

  test.each([
    ['![图][r]\n\n[r]: https://example.com/a.png', 'link-address'],
    ['![][r]\n\n[r]: 2023/a.png', 'image-text'],
    ['![表](2023/a.xlsx)', 'link-address'],
    ['[](https://example.com/)', 'link-address'],
    ['![图](2023/b c.png)', 'text-markup'],
    ['[图]（2023/a.png）', 'text-markup'],
    ['- [ ] 待办', 'text-markup'],
    ['甲\n\n    缩进的一段', 'text-markup'],
    ['[^9]: 没有引用', 'text-markup'],
    ['##（一）主动公开', 'heading-level'],
    ['**六、其他需要报告的事项**', 'heading-level'],
    ['> ## 引文里的标题', 'heading-level'],
    ['看不见的\u200b字符', 'text-invisible'],
    ['[点我](2023/a#1.csv)', 'link-address'],
    ['[点我](%32023/a.csv)', 'link-address'],
  ])('%j is a finding: what Markdown makes of it isn’t what was meant', (markdown, ruleId) => {
    expect(
      checkText(withText(markdown), ['2023/a.png', '2023/a.xlsx', '2023/a.csv']).issues.map(
        (issue) => issue.ruleId,
      ),
    ).toContain(ruleId);
  });

  test.each(['[^1]', '![x](2023/a.png)', ' <b>'])(
    'keeps its tables when a heading holds %s, which is a finding',
    (extra) => {
      const text = reportText().replace(
        '三、收到和处理政府信息公开申请情况',
        `三、收到和处理政府信息公开申请情况${extra}`,
      );
      const { issues, report, renderNarrative } = checkText(`${text}\n[^1]: 注\n`, ['2023/a.png']);
      expect(issues.map(({ severity }) => severity)).toContain('error');
      expect(renderNarrative().sections.map(({ id }) => id)).toEqual(
        report?.sections.map(({ id }) => id),
      );
    },
  );

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
