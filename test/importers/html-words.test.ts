/** What a reader of a page sees of its words: paragraphs, lists, emphasis, white space, what is hidden. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/core/importers/readers/html/read-html.ts';
import { brief, documentOf, refusalOf } from './support/blocks.ts';

function blocksOf(body: string) {
  return documentOf(readHtml(`<html><body>${body}</body></html>`)).blocks;
}

function wordsOf(body: string) {
  return brief(blocksOf(body));
}

function notesOf(body: string): string[] {
  return documentOf(readHtml(body)).notes.map(({ message }) => message);
}

describe('paragraphs', () => {
  test.each([
    ['<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['<div>甲<div>乙</div>丙</div>', ['甲', '乙', '丙']],
    ['甲<br>乙<br/><br>丙', ['甲', '乙', '丙']],
    ['<p>甲<span>乙</span><font>丙</font></p>', ['甲乙丙']],
    ['<p>公开\n      情况 2023\n年</p>', ['公开情况 2023 年']],
    ['<p>&nbsp;&nbsp;甲&nbsp;乙&nbsp;</p><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p>', ['甲 乙']],
    ['<p>&ldquo;三安全&rdquo;&#12289;&amp;&lt;</p>', ['“三安全”、&<']],
    ['<p>甲\u200b乙\ufeff</p>', ['甲乙']],
    ['<p>甲<p>乙', ['甲', '乙']],
    [
      '<p>甲<![if !supportLists]>乙<![endif]><!--[if gte mso 9]><xml>丙</xml><![endif]--></p>',
      ['甲乙'],
    ],
    ['<ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>', ['字']],
  ])('%s', (body, words) => {
    expect(wordsOf(body)).toEqual(words);
  });

  test('are unescaped once more where a page escaped them twice', () => {
    const page = '<p>&amp;nbsp;&amp;nbsp;甲&amp;ldquo;乙&amp;rdquo;，1&amp;lt;2</p>';
    const { blocks, notes } = documentOf(readHtml(page));
    expect(brief(blocks)).toEqual(['甲“乙”，1<2']);
    expect(notes.map(({ message }) => message).join('')).toContain('共5处');
    expect(wordsOf('<p>写成&amp;nbsp;</p>')).toEqual(['写成&nbsp;']);
  });

  test('know their lines, though not those of a break', () => {
    const lines = blocksOf('\n<p>\n甲</p>\n\n<table><tr>\n<td>1<td>2</table>').map(
      ({ place }) => place.line,
    );
    expect(lines).toEqual([3, 5]);
  });

  test('keep the columns of preformatted text, line by line', () => {
    const blocks = blocksOf('<pre>行政许可\t12\n  行政处罚\t3</pre>');
    expect(brief(blocks)).toEqual(['行政许可\t12', '  行政处罚\t3']);
    expect(blocks).toMatchObject([{ isLine: true }, { isLine: true, place: { line: 2 } }]);
  });

  test('are lines where a break cuts a sentence', () => {
    const [first, second] = blocksOf(
      '<p>全年在门户网站登载河道清淤、水价听证的消息三百<br>余条，其中图解十二件。</p>',
    );
    expect(first).toMatchObject({ isLine: true });
    expect(second).toMatchObject({ isLine: true });
    expect(
      blocksOf(
        '<p>&emsp;&emsp;全年公开消息三百余条，其中图解十二件，都已归档。<br>&emsp;&emsp;乙。</p>',
      ),
    ).toMatchObject([{ isLine: false }, { isLine: false }]);
  });
});

describe('marks', () => {
  test('of emphasis and links, in spans', () => {
    const [block] = blocksOf(
      '<p><b>甲</b><strong>乙</strong><span style="font-weight: 700">丙</span>丁<b><span style="font-weight:normal">戊</span></b><a href="https://a.cn/b"> 己</a><a href="javascript:x()">庚</a></p>',
    );
    expect(block).toMatchObject({
      spans: [
        { text: '甲乙丙', isBold: true },
        { text: '丁戊' },
        { text: ' 己', href: 'https://a.cn/b' },
        { text: '庚' },
      ],
    });
  });

  test('of headings and lists', () => {
    const blocks = blocksOf(
      '<h2>题</h2><ol start="3"><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><p>丁</p></li></ol>',
    );
    expect(blocks).toMatchObject([
      { headingLevel: 2 },
      { list: { isOrdered: true, depth: 0, start: 3 } },
      { list: { isOrdered: false, depth: 1 } },
      { list: { isOrdered: true, depth: 0, start: 3 } },
      {},
    ]);
    expect(blocks[4]).not.toHaveProperty('list');
  });

  test('of raised signs never make another number', () => {
    expect(wordsOf('<p>12<sup>1</sup></p><p><sup>1</sup>5</p><p>m<sup>2</sup></p>')).toEqual([
      '12^1',
      '^15',
      'm2',
    ]);
  });
});

describe('what is not seen', () => {
  test('is left out', () => {
    expect(
      wordsOf(
        '<style>.off{display:none} @media print{.on{display:none}}</style><p>甲<script>乙</script></p><p class="off">丙</p><p class="on">丁</p><p style="display:none">戊</p><noscript>己</noscript><template>庚</template><p hidden>辛</p><button>壬</button>',
      ),
    ).toEqual(['甲', '丁']);
  });

  test('is told: deleted, hidden, in a field, in a picture', () => {
    expect(
      notesOf(
        '<h2>一、总体情况</h2><p>甲<del>乙</del><span style="text-decoration:line-through">丙</span></p><p hidden>丁</p><input value="戊"><img alt="己"><input type="hidden" value="庚">',
      ),
    ).toEqual([
      '带删除线的内容“乙”没有导入。',
      '带删除线的内容“丙”没有导入。',
      '网页里隐藏的内容“丁”没有导入。',
      '输入框里的内容“戊”没有导入。',
      '有一张图片“己”，图片里的内容没有导入。',
    ]);
  });
});

describe('pages without a report to read are refused:', () => {
  test.each([
    ['nothing at all', '', '没有文字'],
    ['pictures only', '<h1>某局年度报告</h1><p><img src="1.jpg"></p>', '只有图片'],
    ['frames only', '<frameset><frame src="a.htm"></frameset>', '只有框架'],
    ['an inline frame', '<p>某局</p><iframe src="a.html"></iframe>', '只有框架'],
    ['an embedded document', '<p>某局</p><embed src="年报.pdf">', '嵌入的PDF'],
    ['tags without end', '<div>'.repeat(100_000), '超过512层'],
    ['tags without number', '<i></i>'.repeat(300_001), '300000个标签'],
  ])('%s', (_, page, reason) => {
    expect(refusalOf(readHtml(page))).toContain(reason);
  });
});

test.each([
  ['formatting that is never closed', '<b><div></b>x</div>'.repeat(50_000)],
  [
    'spans that reach far beyond',
    `<table>${'<tr><td colspan=99999 rowspan=99999>1<td>2'.repeat(2_000)}</table>`,
  ],
  ['rows without end', `<table>${'<tr><td>1<td>2'.repeat(50_000)}</table>`],
  [
    'attributes without end',
    `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')}>x`,
  ],
  ['figures deep within', `<table><tr><td>${'<span>'.repeat(480)}${'<b>1</b>'.repeat(100_000)}`],
  ['breaks without end', '甲乙<br>'.repeat(100_000)],
  ['text beside cells', `<table>${'x<tr></tr>'.repeat(50_000)}</table>`],
  ['comments without end', `${'<!--'.repeat(100_000)}x`],
])('reads or refuses in time: %s', (_, page) => {
  const start = performance.now();
  readHtml(page);
  expect(performance.now() - start).toBeLessThan(10_000);
});
