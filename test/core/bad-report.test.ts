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
    [
      'an endless paragraph',
      `**甲${'乙'.repeat(60)}\n`.repeat(2000),
      '这一段超过20000个字符，请用空行分段',
    ],
    ['an endless verse', '甲\n=\n'.repeat(2000), '这一段超过1000行，请用空行分段'],
    [
      'quotations without end',
      '> 甲\n\n'.repeat(3000),
      '文件超过2000段，这里只放报告本身，请把别的内容放进附件',
    ],
    [
      'a whole book',
      `${'甲'.repeat(999)}\n\n`.repeat(300),
      '文件超过200000个字符，这里只放报告本身，请把别的内容放进附件',
    ],
  ])('with %s is refused before a parser chokes on it', (_what, markdown, message) => {
    const { issues, report } = checkText(sound.replace('已报告。', markdown));
    expect(report).toBeUndefined();
    expect(issues).toEqual([
      expect.objectContaining({ ruleId: 'text-too-long', severity: 'error', message }),
    ]);
  });

  test.each([
    ['年度: 2023', '年度：2023', '3:3', '名称后面的冒号是全角的，请改成半角冒号，后面加一个空格'],
    ['年度: 2023', '年度:2023', '3:3', '冒号后面要有一个空格'],
    ['  行政许可: 0', '\t行政许可: 0', '11:1', '缩进用了制表符，请改用空格'],
    ['{ 制发: 0,', '{ 制发:0,', '9:11', '冒号后面要有一个空格'],
    ['{ 制发: 0,', '{ 制发：0,', '9:11', '冒号是全角的，请改成半角冒号，后面加一个空格'],
    [
      '本年新收: [0, 0, 0, 0, 0, 0, 0]',
      '本年新收: ［0, 0, 0, 0, 0, 0, 0］',
      '16:9',
      '括号是全角的，请改成半角的方括号 [ ] 或者花括号 { }',
    ],
    [
      '本年新收: [0, 0, 0, 0, 0, 0, 0]',
      '本年新收: [0，0，0，0，0，0，0]',
      '16:11',
      '数字之间要用半角逗号隔开',
    ],
    ['本年新收: [0, 0, 0, 0, 0, 0, 0]', '本年新收: [0, 0, 0, 0, 0, 0, 0', '16:9', '方括号没有成对'],
  ])(
    'with %s typed as %s names the slip where it is, and nothing else',
    (right, wrong, place, message) => {
      expect(findingsOf(sound.replace(right, wrong))).toEqual([
        `${place} error front-matter-syntax ${message}`,
      ]);
    },
  );

  test('with the same slip on several lines names each', () => {
    const slips = findingsOf(sound.replaceAll(/^(机关|年度|标题): /gm, '$1：'));
    expect(slips.map((finding) => finding.split(' ')[0])).toEqual(['2:3', '3:3', '4:3']);
  });

  test('with 版式 of the other edition gets one finding for it', () => {
    expect(findingsOf(sound.replace('版式: 2021', '版式: 2019'))).toEqual([
      '5:5 error front-matter-value 版式：数字的项目是2021年格式的，这里写的是2019；请改成2021',
    ]);
  });

  test.each(['标题: &a ', '标题: *a'])(
    'with %sin front of a text is refused: the text would be lost',
    (start) => {
      expect(checkText(sound.replace('标题: ', start)).report).toBeUndefined();
    },
  );

  test('with one wrong cell still shows a sum that is off elsewhere and a missing section', () => {
    const text = reportText({ figures: { 'requests.received.business': 1 } })
      .replace('行政许可: 0', '行政许可: 12件')
      .replace('## 六、其他需要报告的事项\n\n已报告。\n', '');
    expect(checkText(text).issues.map(({ ruleId }) => ruleId)).toEqual([
      'front-matter-value',
      'requests-flow-balance',
      'requests-applicants-total',
      'sections-complete',
    ]);
  });

  test('with a row that can’t be read says nothing of the sums it is in', () => {
    const text = reportText({ figures: { 'requests.resolved.business': 1 } }).replace(
      '本年新收: [0, 0,',
      '本年新收: [x, 0,',
    );
    const about = checkText(text).issues.flatMap(({ ruleId, figures }) =>
      ruleId === 'front-matter-value' ? [] : figures,
    );
    expect(about).not.toContain('requests.received.naturalPerson');
    expect(about).toContain('requests.resolved.business');
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
