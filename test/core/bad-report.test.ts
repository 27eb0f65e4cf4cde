import { describe, expect, test } from 'vitest';
import { checkText, findingsOf, reportText } from '../support/report-text.ts';

const sound = reportText();

describe('a report file that is wrong', () => {
  test('is not this one', () => {
    expect(findingsOf(sound)).toEqual([]);
  });

  test('with a misspelt key suggests the right one, once', () => {
    expect(findingsOf(sound.replace('行政许可: 0', '行政许课: 0'))).toEqual([
      '11:3 error front-matter-key “主动公开”下的“行政许课”不是这里可以写的名称；是不是“行政许可”？',
    ]);
  });

  test('without a key names it where its group stands', () => {
    expect(findingsOf(sound.replace('  上年结转: [0, 0, 0, 0, 0, 0, 0]\n', ''))).toEqual([
      '16:3 error front-matter-key 缺少“依申请公开 › 上年结转”（二、上年结转政府信息公开申请数量），请补上',
    ]);
  });

  test('with a row too short says which columns belong there', () => {
    expect(findingsOf(sound.replace('本年新收: [0, 0,', '本年新收: [0,'))).toEqual([
      '16:9 error front-matter-value 一、本年新收政府信息公开申请数量：应有7个数（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计），这里有6个',
    ]);
  });

  test('with negative and decimal counts names each figure in the form’s own words', () => {
    const { issues } = checkText(sound.replace('本年新收: [0, 0,', '本年新收: [-3, 1.5,'));
    expect(
      issues.map(({ line, column, message, figures }) => [line, column, message, figures]),
    ).toEqual([
      [
        16,
        10,
        '一、本年新收政府信息公开申请数量 · 自然人：“-3”是负数，这里应填0或者正整数',
        ['requests.received.naturalPerson'],
      ],
      [
        16,
        14,
        '一、本年新收政府信息公开申请数量 · 商业企业：“1.5”是小数，件数应填0或者正整数',
        ['requests.received.business'],
      ],
    ]);
  });

  test.each([
    [
      '发布日期: 2024-01-22',
      '发布日期: 2024-02-30',
      '6:7 error front-matter-value 发布日期：应是日期，写成2024-01-22的样子，并且是真实存在的一天；原件没有写时填“未载明”',
    ],
    ['年度: 2023', '年度: 二〇二三', '3:5 error front-matter-value 年度：应是四位年份，如2023'],
    ['版式: 2021', '版式: 2020', '5:5 error front-matter-value 版式：应是2019或者2021'],
    ['机关: 示例县水利局', '机关: ~', '2:5 error front-matter-value 机关：没有填写'],
    [
      '统计期限: 2023-01-01/2023-12-31',
      '统计期限: 2023年',
      '7:7 error front-matter-value 统计期限：应是起止日期，写成2023-01-01/2023-12-31的样子，先起后止；原件没有写时填“未载明”',
    ],
  ])('with %s as %s', (right, wrong, finding) => {
    expect(findingsOf(sound.replace(right, wrong))).toEqual([finding]);
  });

  test.each([
    [
      'a key twice',
      sound.replace('年度: 2023\n', '年度: 2023\n年度: 2024\n'),
      '4:1',
      '同一个名称写了两次，请删去一处',
    ],
    [
      'an open bracket',
      sound.replace('本年新收: [0, 0, 0, 0, 0, 0, 0]', '本年新收: [0, 0, 0, 0, 0, 0, 0'),
      undefined,
      undefined,
    ],
    [
      'aliases',
      sound.replace('标题: ', '标题: &a ').replace('机关: 示例县水利局', '机关: *a'),
      undefined,
      undefined,
    ],
  ])(
    'with YAML that has %s is one kind of finding with a place, not a crash',
    (_what, text, place, message) => {
      const { issues, report } = checkText(text);
      expect(report).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
      expect(new Set(issues.map(({ ruleId }) => ruleId))).toEqual(new Set(['front-matter-syntax']));
      if (place !== undefined)
        expect(`${String(issues[0]?.line)}:${String(issues[0]?.column)}`).toBe(place);
      if (message !== undefined) expect(issues[0]?.message).toBe(message);
    },
  );

  test('with aliases that would expand without end is refused at once', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijk'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index] ?? ''}, `.repeat(9)}]`),
    ].join('\n');
    expect(findingsOf(`---\n${bomb}\n---\n`)).toContainEqual(
      expect.stringContaining('锚点或者别名'),
    );
  });

  test('with a __proto__ key is a finding and changes nothing', () => {
    const findings = findingsOf(
      sound.replace('主动公开:\n', '__proto__: { isAdmin: 1 }\n主动公开:\n'),
    );
    expect(findings).toEqual([expect.stringContaining('“__proto__”不是这里可以写的名称')]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  test.each([
    ['', '1:1 error file-empty 文件是空的；可以运行 npm run -s report -- new 生成一份再填写'],
    [
      '# 标题\n',
      '1:1 error front-matter-missing 文件应以前置信息开头：第一行写 ---，然后是机关、年度等项目，再单独一行 ---',
    ],
    [
      '---\n机关: 示例县水利局\n',
      '1:1 error front-matter-missing 前置信息没有结束：在正文之前单独写一行 ---',
    ],
  ])('that is %j has no front matter', (text, finding) => {
    expect(findingsOf(text)).toContain(finding);
  });

  test('with a byte order mark and Windows line ends is read, and says so', () => {
    const { issues, report } = checkText(`\uFEFF${sound.replaceAll('\n', '\r\n')}`);
    expect(issues.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'warning file-byte-order-mark',
      'warning file-line-endings',
    ]);
    expect(report).toEqual(checkText(sound).report);
  });

  test.each([
    ['quotations in quotations', '> '.repeat(5000), '这一行缩进或者引用的层次太多，请减少'],
    [
      'lists in lists',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- 甲`).join('\n'),
      '这一行缩进或者引用的层次太多，请减少',
    ],
    ['an endless line', '[甲][乙]'.repeat(20_000), '这一行有120000个字符，一行不能超过10000个'],
    ['an endless paragraph', '**甲 \n'.repeat(20_000), '这一段超过20000个字符，请用空行分段'],
  ])('with %s is refused before a parser chokes on it', (_what, markdown, message) => {
    const { issues, report } = checkText(sound.replace('已报告。', markdown));
    expect(report).toBeUndefined();
    expect(issues).toEqual([
      expect.objectContaining({ ruleId: 'text-too-long', severity: 'error', message }),
    ]);
  });

  test('shows faults of the front matter, the text and the figures in one run', () => {
    const text = sound
      .replace('索引', '')
      .replace('发布日期: 2024-01-22', '发布日期: 昨天')
      .replace('本年新收: [0', '本年新收: [x')
      .replace('已报告。', '<b>重要</b>');
    expect(checkText(text).issues.map(({ ruleId }) => ruleId)).toEqual([
      'front-matter-value',
      'front-matter-value',
      'raw-html',
      'raw-html',
    ]);
  });
});
