import { describe, expect, test } from 'vitest';
import { paragraph, relationship, run, table } from './support/docx-file.ts';
import { blocksOf, documentOf, notesOf, textsOf } from './support/read-docx.ts';

const style = (id: string, name: string, content: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

describe('look', () => {
  const spansOf = (content: string, styles = '') => {
    const [block] = blocksOf({ body: content, styles });
    return block?.kind === 'paragraph' ? block.spans : undefined;
  };
  const bold = '<w:rPr><w:b/></w:rPr>';

  test('bold words are told apart, pieces of the same look are one', () => {
    const runs =
      run('一是', '<w:b/>') +
      run('抓', '<w:b w:val="1"/>') +
      run('好', '<w:b w:val="0"/>') +
      run('。');
    expect(spansOf(paragraph(runs))).toEqual([{ text: '一是抓', isBold: true }, { text: '好。' }]);
  });

  test('bold comes from styles that build on others, and is turned off by a second one', () => {
    const styles =
      style('base', '正文加粗', bold) +
      style('child', '小标题', '<w:basedOn w:val="base"/>') +
      style('strong', 'Strong', bold, 'character');
    const runs = run('甲') + run('乙', '<w:rStyle w:val="strong"/>');
    expect(spansOf(paragraph(runs, '<w:pStyle w:val="child"/>'), styles)).toEqual([
      { text: '甲', isBold: true },
      { text: '乙' },
    ]);
  });

  test('styles that build on each other in a circle end', () => {
    const styles =
      style('a', 'a', '<w:basedOn w:val="b"/>') + style('b', 'b', '<w:basedOn w:val="a"/>');
    expect(spansOf(paragraph('甲', '<w:pStyle w:val="a"/>'), styles)).toEqual([{ text: '甲' }]);
  });

  test.each([
    ['its own level', '<w:outlineLvl w:val="1"/>', '', 2],
    [
      'the level of its style',
      '<w:pStyle w:val="1"/>',
      style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      1,
    ],
    ['the name of its style', '<w:pStyle w:val="1"/>', style('1', '标题 3', ''), 3],
    ['text between headings', '<w:outlineLvl w:val="9"/>', '', undefined],
  ])('a heading is one by %s', (_, properties, styles, level) => {
    const [block] = blocksOf({ body: paragraph(run('总体', '<w:b/>'), properties), styles });
    expect(block).toEqual({
      kind: 'paragraph',
      spans: level === undefined ? [{ text: '总体', isBold: true }] : [{ text: '总体' }],
      place: {},
      isLine: false,
      ...(level !== undefined && { headingLevel: level }),
    });
  });

  test('hidden and struck words are left out with a note', () => {
    const body = paragraph(
      run('收到12') + run('3', '<w:vanish/>') + run('4', '<w:strike/>') + run('件'),
    );
    expect(textsOf(body)).toEqual(['收到12件']);
    expect(notesOf(body)).toEqual([
      '1处隐藏的文字没有导入：“3”。',
      '1处带删除线的文字没有导入：“4”。',
    ]);
  });

  test('a raised mark never becomes part of a figure', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(
      textsOf(
        table({
          rows: [[paragraph(run('12') + run('1', raised)), '3']].map((row) =>
            row.map((text) => ({ text })),
          ),
        }),
      ),
    ).toEqual([['12^1|3']]);
    expect(textsOf(paragraph(run('面积5m') + run('2', raised)))).toEqual(['面积5m2']);
  });
});

describe('characters', () => {
  test('tabs, hyphens and symbols are read, soft hyphens are not', () => {
    const body = paragraph(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    );
    expect(textsOf(body)).toEqual(['甲\t乙-丙☑']);
  });

  test('a symbol that nobody knows is noted', () => {
    const body = paragraph('<w:r><w:t>甲</w:t><w:sym w:font="Webdings" w:char="F05F"/></w:r>');
    expect(notesOf(body.replace('F05F', 'F001'))).toEqual(['1个特殊字体的符号没有导入。']);
  });

  test('a break divides a paragraph', () => {
    expect(
      textsOf(paragraph('<w:r><w:t>甲</w:t><w:br/><w:br w:type="page"/><w:t>乙</w:t></w:r>')),
    ).toEqual(['甲', '乙']);
  });

  test('the base of a phonetic guide is read, and text within smart tags and controls', () => {
    const body = paragraph(
      `<w:r><w:ruby><w:rt>${run('yǎ')}</w:rt><w:rubyBase>${run('雅')}</w:rubyBase></w:ruby></w:r><w:smartTag><w:customXml>${run('安')}</w:customXml></w:smartTag><w:sdt><w:sdtPr><w:alias w:val="名称"/></w:sdtPr><w:sdtContent>${run('县')}</w:sdtContent></w:sdt>`,
    );
    expect(textsOf(body)).toEqual(['雅安县']);
  });

  test('mathematics is read as its characters', () => {
    expect(textsOf(paragraph('<m:oMath><m:r><m:t>17</m:t></m:r></m:oMath>'))).toEqual(['17']);
  });
});

describe('links and fields', () => {
  const mark = (type: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('a link has its target, whether it is an element or a field', () => {
    const body = paragraph(
      `<w:hyperlink r:id="l1">${run('甲')}</w:hyperlink>${mark('begin')}${code('HYPERLINK "http://www.example.gov.cn/"')}${mark('separate')}${run('乙')}${mark('end')}${run('丙')}`,
    );
    const [block] = blocksOf({
      body,
      relationships: relationship('l1', 'hyperlink', 'https://www.example.gov.cn/a', 'External'),
    });
    expect(block?.kind === 'paragraph' && block.spans).toEqual([
      { text: '甲', href: 'https://www.example.gov.cn/a' },
      { text: '乙', href: 'http://www.example.gov.cn/' },
      { text: '丙' },
    ]);
  });

  test('a field shows its result, never its code, nor what is nested in the code', () => {
    const nested = `${mark('begin')}${code('PAGE')}${mark('separate')}${run('9')}${mark('end')}`;
    const body = paragraph(
      `${run('共')}${mark('begin')}${code('=SUM(ABOVE)')}${nested}${mark('separate')}${run('17')}${mark('end')}${run('件')}`,
    );
    expect(textsOf(body)).toEqual(['共17件']);
  });

  test('boxes and lists of forms show what is chosen', () => {
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
    const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
    const body = paragraph(
      mark('begin', list) + code('FORMDROPDOWN') + mark('end') + mark('begin', box) + mark('end'),
    );
    expect(textsOf(body)).toEqual(['乙☑']);
  });

  test('a table of contents is left out, by its field or its style', () => {
    const styles = style('10', 'toc 1', '');
    const body =
      paragraph(mark('begin') + code('TOC \\o "1-3"') + mark('separate') + run('一、总体\t1')) +
      paragraph(run('二、主动\t2') + mark('end')) +
      paragraph('三、收到\t3', '<w:pStyle w:val="10"/>') +
      paragraph('正文');
    expect(textsOf({ body, styles })).toEqual(['正文']);
    expect(notesOf({ body, styles })).toEqual(['自动生成的目录没有导入。']);
  });

  test('a field that never ends, or ends too late, hides nothing', () => {
    const contents = mark('begin') + code('TOC') + mark('separate');
    expect(textsOf(paragraph(contents + run('甲')) + paragraph('乙'))).toEqual(['甲', '乙']);
    const late = paragraph(mark('begin') + code('PAGE')) + paragraph(run('乙') + mark('end'));
    expect(textsOf(late + paragraph('丙'))).toEqual(['乙', '丙']);
    const table1 = table({ rows: [['甲', '17']] });
    expect(textsOf(paragraph(contents) + table1 + paragraph(run('后') + mark('end')))).toEqual([
      ['甲|17'],
      '后',
    ]);
  });

  test('what a field draws without a result is noted', () => {
    const body = paragraph(run('甲') + mark('begin') + code('EQ \\o\\ac(○,1)') + mark('end'));
    expect(notesOf(body)).toEqual([
      '1处由域代码显示的文字读不出来：“EQ \\o\\ac(○,1)”。请改成普通文字。',
    ]);
  });
});

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="甲" w:date="2024-01-20T09:00:00Z"';
  const deleted = (text: string) =>
    `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const inserted = (text: string) => `<w:ins ${by}>${run(text)}</w:ins>`;

  test('everything is read as accepted, with one note that counts', () => {
    const body = paragraph(
      `${run('收到')}${deleted('12')}${inserted('17')}<w:moveFrom ${by}>${run('旧')}</w:moveFrom><w:moveTo ${by}>${run('件')}</w:moveTo>`,
    );
    expect(textsOf(body)).toEqual(['收到17件']);
    expect(notesOf(body)).toEqual([
      '文件里有没有接受的修订（插入2处，删除2处），按全部接受以后的样子导入。请在Word里接受或者拒绝全部修订，再核对一遍。',
    ]);
  });

  test('a paragraph whose end was deleted goes on in the next one', () => {
    const body =
      paragraph('示例县', `<w:rPr><w:del ${by}/></w:rPr>`) +
      paragraph(deleted('旧'), `<w:rPr><w:del ${by}/></w:rPr>`) +
      paragraph('水利局') +
      paragraph('后');
    expect(textsOf(body)).toEqual(['示例县水利局', '后']);
    expect(textsOf(table({ rows: [[{ text: body }, '1']] }))).toEqual([['示例县水利局\n后|1']]);
  });

  test('deleted rows and cells are left out, inserted ones are kept', () => {
    const body = table({
      rows: [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3', { text: '4', properties: `<w:cellDel ${by}/>` }],
      ],
      rowProperties: { 0: `<w:ins ${by}/>`, 1: `<w:del ${by}/>` },
    });
    expect(textsOf(body)).toEqual([['甲|1', '丙|3']]);
  });
});

describe('text boxes and pictures', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const both = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';

  test('a text box is read once, before its paragraph or after it', () => {
    expect(
      textsOf(paragraph(both('标题') + run('正文')) + paragraph(run('正文') + both('后'))),
    ).toEqual(['标题', '正文', '正文', '后']);
  });

  test('of alternatives that no program knows the other one is read', () => {
    const body = paragraph(
      `<mc:AlternateContent><mc:Choice Requires="xyz">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(textsOf(body)).toEqual(['旧']);
  });

  test('letters drawn as a picture are read', () => {
    expect(
      textsOf(
        paragraph(
          '<w:r><w:pict><v:shape><v:textpath string="示例县人民政府"/></v:shape></w:pict></w:r>',
        ),
      ),
    ).toEqual(['示例县人民政府']);
  });

  test('pictures, embedded sheets and comments are noted where they stand', () => {
    const sheet =
      '<w:r><w:object><v:shape><v:imagedata r:id="i"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const body =
      table({ rows: [['甲', { text: paragraph(picture) }]] }) +
      paragraph(sheet) +
      paragraph(run('乙') + '<w:r><w:commentReference w:id="0"/></w:r>');
    expect(documentOf(body).notes).toEqual([
      { message: '1条批注没有导入。', place: {} },
      {
        message: '1张图片没有导入。如果图片里有文字或者表格，请改成文字。',
        place: { table: 1, row: 1, cell: '2' },
      },
      {
        message:
          '有1张表格是嵌入的Excel对象，读不出来。请在Word里双击打开它，把单元格复制出来，粘贴成Word表格，再导入。',
        place: {},
      },
    ]);
  });

  test('a footnote is quoted in a note, and its mark is no part of the text', () => {
    const body = table({
      rows: [
        [
          '甲',
          {
            text: paragraph(
              run('17') +
                '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
            ),
          },
        ],
      ],
    });
    const footnotes = `<w:footnote w:id="2">${paragraph('含结转3件。')}</w:footnote>`;
    expect(textsOf({ body, footnotes })).toEqual([['甲|17']]);
    expect(notesOf({ body, footnotes })).toEqual(['1条脚注或者尾注没有导入：“含结转3件。”。']);
  });

  test('an inserted file is noted', () => {
    expect(notesOf(paragraph('甲') + '<w:altChunk r:id="x"/>')).toEqual([
      '有1个插入的文件读不出来。请在Word里打开并另存一份，再导入。',
    ]);
  });
});
