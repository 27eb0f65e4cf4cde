/** Numbers of headings and within sentences as reports have them wrong. */
import { describe, expect, test } from 'vitest';
import { mended, messagesOf } from '../support/text-findings.ts';

describe('numbering-gap', () => {
  test.each([
    ['### （一）主动公开\n\n公布9条。\n\n### （三）信息管理\n\n清理目录。', '（三）信息管理'],
    [
      '（一）主动公开。公布9条。\n\n（二）依申请公开。收到2件。\n\n（四）平台。更新栏目。',
      '（四）平台。更新栏目。',
    ],
    ['**（一）主动公开。**公布9条。\n\n**（三）管理。**清理目录。', '（三）管理。清理目录。'],
    ['(一)主动公开。\n\n(二)依申请公开。\n\n(四)平台。', '(四)平台。'],
    [
      '（一）主动公开。一是快。二是准。\n\n（三）管理。一是严。二是细。',
      '（三）管理。一是严。二是细。',
    ],
    ['（二）依申请公开。收到2件。\n\n（三）信息管理。', '（二）依申请公开。收到2件。'],
    ['1.主动公开。公布9条。\n\n2.依申请公开。\n\n4.平台。', '4.平台。'],
    ['1、主动公开。\n\n3、平台。', '3、平台。'],
    ['（一）公开。\n\n1.网站。\n\n2.公众号。\n\n4.专栏。\n\n（二）申请。', '4.专栏。'],
    ['（1）网站。\n\n（3）公众号。', '（3）公众号。'],
    ['存在不足：一是人手少；三是更新慢。', '三是更新慢。'],
    ['存在不足：一是人手少；二是更新慢；四是解读少。', '四是解读少。'],
    ['一是人手少。\n\n二是更新慢。\n\n四是解读少。', '四是解读少。'],
    ['我局主要做了两项工作，二是加强培训，三是加强检查。', '二是加强培训，三是加强检查。'],
    ['问题：一是人手少，二是更新慢。改进：一是加人，三是周查。', '三是周查。'],
    ['第一，人手不足；第三，更新不快。', '第三，更新不快。'],
    ['渠道有①网站；②公众号。\n\n其他：①专栏；③热线。', '③热线。'],
    ['改进如下：（一）增加人员。（三）按周检查。', '（三）按周检查。'],
    ['包括：1.网站5条；2.专栏3条；4.热线2条。', '4.热线2条。'],
    ['一、网站。\n\n二、专栏。\n\n四、热线。', '四、热线。'],
  ])('finds what is missing in %j', (text, quoted) => {
    const found = messagesOf('numbering-gap', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`“${quoted}”：前面`);
  });

  test.each([
    '主要问题：一是人手不足，培训不够。',
    '（一）问题。一是人手不足。\n\n（二）改进。一是增加人手。二是加强培训。',
    '存在的不足主要是，一是公开内容不够丰富。下一步，将加强培训。',
  ])('finds 一是 without 二是 in %j', (text) => {
    expect(messagesOf('numbering-gap', text)).toEqual([
      expect.stringContaining('后面没有“二是”') as string,
    ]);
  });

  test.each([
    '仍有需要改进的地方。如是公开的实用性有待提高，分类不细。',
    '还存在以下不足：如是更新不及时，解读不多。',
    '主要问题：如是人员力量薄弱，业务不熟。',
  ])('takes 如是 for 一是 in %j', (text) => {
    expect(messagesOf('numbering-gap', text)).toEqual([
      expect.stringContaining('“如是”像是“一是”的误写') as string,
    ]);
  });
});

describe('numbering-repeated', () => {
  test.each([
    ['存在不足：一是人手少；二是更新慢；二是解读少。', '二是'],
    ['1.网站。\n\n2.专栏。\n\n2.热线。', '2.'],
    ['第一，人手少。第二，更新慢。第二，解读少。', '第二，'],
    ['改进如下：（一）加人。（二）周查。（二）培训。', '（二）'],
  ])('finds a number twice in %j', (text, number) => {
    expect(messagesOf('numbering-repeated', text)).toEqual([
      expect.stringContaining(`前面已经有“${number}”，这里又是“${number}”`) as string,
    ]);
  });
});

describe('numbering-level', () => {
  test.each([
    ['(一)主动公开。公布9条。', '（一）主动公开。公布9条。'],
    ['（一)主动公开。公布9条。', '（一）主动公开。公布9条。'],
    ['(一) 主动公开。公布9条。', '（一）主动公开。公布9条。'],
    ['(一) **主动公开。**公布9条。', '（一）**主动公开。**公布9条。'],
    ['### (二)依申请公开\n\n没有收到。', '### （二）依申请公开\n\n没有收到。'],
    ['（一）、主动公开。公布9条。', '（一）主动公开。公布9条。'],
    ['（一）.主动公开。公布9条。', '（一）主动公开。公布9条。'],
    ['(二)、依申请公开。没有收到。', '（二）依申请公开。没有收到。'],
    ['1.网站。\n\n(1)栏目。\n\n(2)专题。', '1.网站。\n\n（1）栏目。\n\n（2）专题。'],
  ])('writes %j rightly', (wrong, right) => {
    expect(mended('numbering-level', wrong)).toBe(right);
  });

  test.each([
    ['（一）主动公开。\n\n二、依申请公开。\n\n（三）信息管理。', '“二、”应写成“（二）”'],
    ['（一）主动公开。\n\n2.依申请公开。\n\n（三）信息管理。', '“2.”应写成“（二）”'],
    ['1.网站。\n\n（二）专栏。\n\n3.热线。', '“（二）”应写成“2.”'],
    [
      '### （一）主动公开\n\n公布9条。\n\n### 二、依申请公开\n\n没有。\n\n### （三）管理\n\n清理。',
      '“二、”应写成“（二）”',
    ],
    ['一、主动公开\n\n公布9条。\n\n二、依申请公开\n\n没有收到。', '标题已经用了“一、”'],
    ['### 一、主动公开\n\n公布9条。\n\n### 二、依申请公开\n\n没有收到。', '标题已经用了“一、”'],
    ['（1）主动公开。公布9条。\n\n（2）依申请公开。没有收到。', '请从“（一）”起依次编号'],
  ])('finds the wrong level in %j', (text, said) => {
    const found = messagesOf('numbering-level', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  test('a number that is told to be of another level isn’t told to be missing', () => {
    expect(messagesOf('numbering-gap', '（一）公开。\n\n二、申请。\n\n（三）管理。')).toEqual([]);
  });
});
