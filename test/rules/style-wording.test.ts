/** Typing errors, left-overs of templates and empty sections as reports have them. */
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import { reportRules } from '../../src/core/rules/index.ts';
import { knownTypingErrors } from '../../src/core/rules/style/known-typing-errors.ts';
import { mistypedWords } from '../../src/core/rules/style/mistyped-words.ts';
import { exampleSubject } from '../support/example-subject.ts';
import { mended, messagesOf } from '../support/text-findings.ts';

describe('typing-errors', () => {
  test.each([
    ['切实做到决策公开、效劳公开。', '切实做到决策公开、服务公开。'],
    ['按照上级布署开展工作。', '按照上级部署开展工作。'],
    ['整合消息资源，完善台帐。', '整合信息资源，完善台账。'],
    ['对应当公开的是想全部公开。', '对应当公开的事项全部公开。'],
    ['规范已申请公开办理流程。', '规范依申请公开办理流程。'],
    ['没有引起行政复仪和行政讼诉。', '没有引起行政复议和行政诉讼。'],
    ['编制权利清单，公开权利运行流程。', '编制权力清单，公开权力运行流程。'],
    ['截止2023年12月31日，共公布9条。', '截至2023年12月31日，共公布9条。'],
    ['截止目前，没有收到申请。', '截至目前，没有收到申请。'],
    ['坚持以公开为常态、不公开是例外。', '坚持以公开为常态、不公开为例外。'],
    ['对政策学的不深、学的不透。', '对政策学得不深、学得不透。'],
    ['责任落实的不到位，栏目更新的不及时。', '责任落实得不到位，栏目更新得不及时。'],
    ['更加深入的推进政务公开责任制。', '更加深入地推进政务公开责任制。'],
    ['更好的满足群众需要。', '更好地满足群众需要。'],
    ['及时的公开政府信息。', '及时地公开政府信息。'],
    ['公开的的信息，，已经归档。。', '公开的信息，已经归档。'],
    ['公布了了9条、其中；；解读2条。', '公布了9条、其中；解读2条。'],
    ['进一步进一步加强检查，公布9条，。', '进一步加强检查，公布9条。'],
    ['做为重点工作，再接再励，一如继往。', '作为重点工作，再接再厉，一如既往。'],
    ['己经完成，末收到申请。', '已经完成，未收到申请。'],
    ['群众反应的问题及时跟新。', '群众反映的问题及时更新。'],
    ['政策解渎形式单一，责仁意识不强。', '政策解读形式单一，责任意识不强。'],
    ['2O23年公开l2条，定期自査。', '2023年公开12条，定期自查。'],
    ['座落于示例路，微信公共号开通。', '坐落于示例路，微信公众号开通。'],
  ])('mends %j', (wrong, right) => {
    expect(messagesOf('typing-errors', wrong)).not.toEqual([]);
    expect(mended('typing-errors', wrong)).toBe(right);
  });

  test.each([
    ['政府信息公开工作政府信息公开工作有序。', '连写了两遍'],
    ['按时办理12345热线办13件。', '像是漏了字'],
    ['公布9条；，收到2件。', '两个标点连在一起'],
  ])('leaves %j to a person', (text, said) => {
    expect(messagesOf('typing-errors', text)).toEqual([expect.stringContaining(said) as string]);
    expect(mended('typing-errors', text)).toBe(text);
  });

  test('every known error is found by itself, once, and is none when mended', () => {
    for (const { wrong, right } of [...knownTypingErrors, ...mistypedWords]) {
      expect(messagesOf('typing-errors', `甲${wrong}`)).toEqual([`“${wrong}”应为“${right}”`]);
      expect(messagesOf('typing-errors', `甲${right}`)).toEqual([]);
    }
  });

  test('no known error is listed twice', () => {
    const wrong = [...knownTypingErrors, ...mistypedWords].map((known) => known.wrong);
    expect(wrong).toEqual([...new Set(wrong)]);
    expect(wrong.length).toBeGreaterThan(300);
  });
});

describe('placeholder-left', () => {
  test.each([
    ['XX局2023年公布9条。', 'XX局'],
    ['××县人民政府公布9条。', '××县'],
    ['某某局公布9条。', '某某局'],
    ['×××公布9条。', '×××'],
    ['20XX年公布9条。', '20XX年'],
    ['20××年度公布9条。', '20××年度'],
    ['202X年公布9条。', '202X年'],
    ['2023年X月X日发布。', 'X月X日'],
    ['公布信息XX条。', 'XX条'],
    ['收到申请×件。', '×件'],
    ['同比增长XX%。', 'XX%'],
    ['全年公开信息  条，收到2件。', '开信息  条'],
    ['收到申请 件。', '到申请 件'],
    ['共公开信息条。', '共公开信息条'],
    ['共收到件，办结2件。', '共收到件'],
    ['截至    年12月31日。', '截至    年'],
    ['____年公布9条。', '____'],
    ['公布信息\\_\\_\\_条。', '___'],
    ['[填写单位名称]公布9条。', '[填写单位名称]'],
    ['（单位名称）公布9条。', '（单位名称）'],
    ['【此处填写主要做法】', '【此处填写主要做法】'],
    ['（请填写本年度情况）', '（请填写本年度情况）'],
    ['公布9条（待补充）。', '（待补充）'],
    ['此处插入表格。', '此处插入表格'],
    ['单击此处输入文字。', '单击此处输入文字'],
    ['该部分以表格形式报告。', '该部分以表格形式报告'],
    ['（如无，请填“无”）', '（如无，请填“无”）'],
    ['第二十条第（）项。', '（）'],
    ['依据《》编制。', '《》'],
    ['本机关（是/否）收费。', '（是/否）'],
    ['见表错误！未找到引用源。', '错误！未找到引用源'],
    ['合计#REF!件。', '#REF!'],
    ['公布{{count}}条。', '{{count}}'],
    ['TODO 补数据。', 'TODO'],
    ['…年…月发布。', '…年…月'],
    ['公布信息？条，收到2件。', '？条'],
    ['收到申请N件。', 'N件'],
    ['同比增长%。', '%'],
    ['收取信息处理费万元。', '万元'],
    ['20  年公布9条。', '20  年'],
    ['（字数控制在500字以内）', '（字数控制在500字以内）'],
  ])('finds what was left in %j', (text, quoted) => {
    const found = messagesOf('placeholder-left', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`“${quoted}”`);
  });

  test('sees no empty brackets where a picture stands in them', () => {
    expect(messagesOf('placeholder-left', '见图（![水位图](a.png)）。')).toEqual([]);
  });
});

describe('section-text', () => {
  const rule = reportRules.find(({ id }) => id === 'section-text');

  function said(id: string, markdown: string): string[] {
    const subject = exampleSubject({
      sections: sections.map((section) => ({
        id: section.id,
        title: section.title,
        markdown: section.id === id ? markdown : '已报告。',
      })),
    });
    return [...(rule?.check(subject) ?? [])].map(({ message }) => message);
  }

  test.each([
    '无',
    '无。',
    '略',
    '同上',
    '暂无。',
    '见附件。',
    '没有',
    '良好',
    '与上年相同',
    '/',
    '——',
    '',
  ])('a general situation of %j is none', (markdown) => {
    expect(said('overview', markdown)).toHaveLength(1);
  });

  test.each([
    '无。',
    '暂无问题。',
    '没有明显问题',
    '未发现问题。',
    '不存在问题',
    '本年度，无主要问题。',
    '',
  ])('problems of %j are none', (markdown) => {
    expect(said('problemsAndImprovements', markdown)).toHaveLength(1);
  });

  test('other matters may be none, if it is said', () => {
    expect(said('otherMatters', '无')).toEqual([]);
    expect(said('otherMatters', '')).toHaveLength(1);
  });

  test.each(['proactiveDisclosure', 'requests', 'disputes'])(
    '%s may hold the table alone',
    (id) => {
      expect(said(id, '')).toEqual([]);
    },
  );

  test.each([
    ['### （一）公开\n\n公布9条。\n\n### （二）申请\n\n### （三）管理\n\n清理目录。', '（二）申请'],
    ['### （一）公开\n\n公布9条。\n\n### （二）申请', '（二）申请'],
    ['（一）公开\n\n公布9条。\n\n（二）申请\n\n（三）管理\n\n清理目录。', '（二）申请'],
    ['（一）公开\n\n公布9条。\n\n（二）申请', '（二）申请'],
  ])('a heading without a text is found in %j', (markdown, title) => {
    expect(said('overview', markdown)).toEqual([
      `“${title}”下面没有内容，请补上，或者删去这个标题`,
    ]);
  });

  test.each([
    '### （一）公开\n\n#### 1.网站\n\n公布9条。',
    '（一）加强领导\n\n（二）加强培训\n\n（三）加强检查',
    '（一）公开\n\n- 公布9条。\n\n（二）申请\n\n没有收到。',
    '一句话也可以是全部情况。',
  ])('nothing is wanting in %j', (markdown) => {
    expect(said('overview', markdown)).toEqual([]);
  });
});
