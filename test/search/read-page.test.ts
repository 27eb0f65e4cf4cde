import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/build/search-copy/read-page.ts';

describe('what is searched of a page', () => {
  test('is nothing where the page does not say so', () => {
    expect(readPage('<main><h1>机关</h1></main>')).toBeUndefined();
  });

  test('is its title and its blocks by section', () => {
    expect(
      textOf(`
        <h1><span>示例县水利局</span><span>2023年<wbr>政府信息公开</span></h1>
        <p>前言<br>两行</p>
        <h2 id="s1">一、总体<wbr>情况</h2>
        <p>新收<strong>12</strong>件，
           办结 11 件。</p>
        <ul><li>甲</li><li>乙<p>丙</p></li></ul>
        <h2 id="s2">二</h2>`),
    ).toEqual({
      title: '示例县水利局2023年政府信息公开',
      sections: [
        { anchor: '', heading: '', blocks: ['前言 两行'] },
        {
          anchor: 's1',
          heading: '一、总体情况',
          blocks: ['新收12件， 办结 11 件。', '甲', '乙', '丙'],
        },
        { anchor: 's2', heading: '二', blocks: [] },
      ],
    });
  });

  test('leaves out what is ignored, hidden or furniture, with all inside', () => {
    expect(
      textOf(`
        <nav><p>目录</p></nav>
        <table data-pagefind-ignore><tr><td>1<br></td></tr></table>
        <p hidden>藏</p><script>var a = '<p>脚本</p>';</script>
        <p>正文<svg><text>图</text></svg></p>`).sections,
    ).toEqual([{ anchor: '', heading: '', blocks: ['正文'] }]);
  });

  test('leaves out the way back from a note', () => {
    expect(
      textOf('<p>注释的话。<a href="#x" data-footnote-backref="">返回正文</a></p>').sections[0]
        ?.blocks,
    ).toEqual(['注释的话。']);
  });

  test('ends where the body ends', () => {
    const page = readPage('<p>前</p><div data-pagefind-body><p>中</p></div><p>后</p>');
    expect(page?.text.sections[0]?.blocks).toEqual(['中']);
  });

  test('decodes what HTML escapes', () => {
    expect(textOf('<p>A&amp;B &lt;c&gt; &#20844;</p>').sections[0]?.blocks).toEqual(['A&B <c> 公']);
  });
});

describe('what a page states', () => {
  test('is read from every element of the body, shown or not', () => {
    const page = readPage(`
      <article data-pagefind-body>
        <p><a data-pagefind-meta="corrections:2">x</a></p>
        <div hidden><i data-pagefind-meta="balance:1,2,3,0"></i></div>
        <i data-pagefind-ignore data-pagefind-meta="published:2024-01-22"></i>
      </article>`);
    expect(page?.meta).toEqual([
      ['corrections', '2'],
      ['balance', '1,2,3,0'],
      ['published', '2024-01-22'],
    ]);
  });

  test('must have a value', () => {
    expect(() => readPage('<p data-pagefind-body data-pagefind-meta="published">2023</p>')).toThrow(
      'published',
    );
  });
});

function textOf(body: string) {
  const page = readPage(`<article data-pagefind-body>${body}</article>`);
  if (page === undefined) throw new Error('nothing is searched');
  return page.text;
}
