import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { parseMarkdown } from '../../src/core/markdown/parse-markdown.ts';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../../src/core/report/report.ts';
import { disputesLayout } from '../../src/core/form/tables/disputes-layout.ts';
import { requestsLayout } from '../../src/core/form/tables/requests-layout.ts';
import { listIndent } from '../../src/word/package/lists.ts';
import { textWidth } from '../../src/word/package/page.ts';
import { reportDocument } from '../../src/word/report-document.ts';
import { fullReport } from '../support/full-report.ts';
import { openWord, within, wordsOf, type WordPackage } from '../support/word-package.ts';

const report: Report = {
  ...readReport(fullReport(2023, [])),
  corrections: [{ date: '2024-03-05', text: '表中一数改正。' }],
};

const markdown = [
  '有**粗体**、*斜体*、~~删去~~、`代码`、[链接](https://example.cn/?a=1&b=2)、[第三部分](#s3)和脚注[^1]。',
  '### （一）小标题',
  '1. 第一项\n2. 第二项\n\n   续段。\n   - 嵌套\n\n- [x] 已办',
  '> 引用 & <符号>',
  '```\n代码块\n```',
  '| 项目 | 数量 |\n|---|---|\n| 甲 | 1 |',
  '![没有的图](2023/无.png)',
  '[^1]: 脚注的文字。',
].join('\n\n');

describe('a Word document', () => {
  test('is the same bytes for the same report', async () => {
    expect(await reportDocument(report)).toEqual(await reportDocument(report));
  });

  test('is a package whose parts are all well-formed, named by their kinds and led to', async () => {
    const word = openWord(await reportDocument(withText(report, markdown)));
    const types = word.text('[Content_Types].xml');
    for (const name of word.names) word.root(name);
    const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(overrides.filter((name) => !word.names.includes(name ?? ''))).toEqual([]);
    const targets = within(word.root('word/_rels/document.xml.rels')).concat(
      word.root('word/_rels/document.xml.rels').children,
    );
    const inside = targets.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
    const missing = inside.filter(
      ({ attributes }) => !word.names.includes(`word/${attributes['Target'] ?? ''}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives each bookmark, drawing and relationship a number of its own', async () => {
    const word = openWord(await reportDocument(withText(report, markdown)));
    for (const ids of [idsOf(word, 'w:bookmarkStart', 'w:id'), relationshipIds(word)]) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('refers to no relationship, style or list that it lacks', async () => {
    const word = openWord(await reportDocument(withText(report, markdown)));
    const styles = idsOf(word, 'w:style', 'w:styleId', 'word/styles.xml');
    const lists = idsOf(word, 'w:num', 'w:numId', 'word/numbering.xml');
    const used = (name: string): string[] => idsOf(word, name, 'w:val');
    expect(used('w:pStyle').filter((id) => !styles.includes(id))).toEqual([]);
    expect(used('w:tblStyle').filter((id) => !styles.includes(id))).toEqual([]);
    expect(used('w:numId').filter((id) => !lists.includes(id))).toEqual([]);
    const links = idsOf(word, 'w:hyperlink', 'r:id');
    expect(links.filter((id) => !relationshipIds(word).includes(id))).toEqual([]);
  });

  test.each(['w:pPr', 'w:rPr', 'w:tcPr', 'w:tblPr', 'w:trPr', 'w:sectPr'])(
    'has the elements of %s in the order of the schema',
    async (name) => {
      const word = openWord(await reportDocument(withText(report, markdown)));
      const order = schemaOrder[name] ?? [];
      const found = [...word.elements, ...within(word.root('word/styles.xml'))]
        .filter((element) => element.name === name)
        .map(({ children }) => children.map((child) => order.indexOf(child.name)));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((places) => places.includes(-1))).toEqual([]);
      expect(found.filter((places) => places.some((at, i) => at < (places[i - 1] ?? 0)))).toEqual(
        [],
      );
    },
  );

  test('is called by the title of the report, by its body, of the day of its publication', async () => {
    const core = openWord(await reportDocument(report)).text('docProps/core.xml');
    expect(core).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${report.agencyName}</dc:creator>`);
    expect(core).toContain(`${report.publishedOn ?? ''}T00:00:00Z</dcterms:created>`);
  });

  test('has the page of official documents: A4, 37, 26, 35 and 28 mm, 22 lines', async () => {
    const document = openWord(await reportDocument(report)).text('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"');
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });
});

describe('the tables of a Word document', () => {
  test('have every figure of the report in its order, a blank as an empty cell, a slash as one', async () => {
    const figures = { ...report.figures, 'requests.received.naturalPerson': null };
    const changed = { ...report, figures: { ...figures, 'requests.received.business': '/' } };
    const [, requests] = tablesOf(openWord(await reportDocument(changed)));
    const rows =
      requests === undefined ? [] : within(requests).filter(({ name }) => name === 'w:tr');
    const cells = rows[3]?.children.filter(({ name }) => name === 'w:tc').map(wordsOf);
    expect(cells?.slice(1, 4)).toEqual([
      '',
      '/',
      String(report.figures['requests.received.researchInstitution']),
    ]);
  });

  test('merge cells as the form does: every row covers all columns', async () => {
    for (const table of tablesOf(openWord(await reportDocument(report)))) {
      const columns = within(table).filter(({ name }) => name === 'w:gridCol').length;
      const rows = within(table).filter(({ name }) => name === 'w:tr');
      expect(rows.map((row) => spans(row))).toEqual(rows.map(() => columns));
    }
  });

  test('repeat the rows of their heads, and split none', async () => {
    const tables = tablesOf(openWord(await reportDocument(report)));
    const heads = tables.map((table) => count(table, 'w:tblHeader'));
    expect(heads).toEqual([0, requestsLayout('2021').head.length, disputesLayout.head.length]);
    for (const table of tables) expect(count(table, 'w:cantSplit')).toBe(count(table, 'w:tr'));
  });

  test('tell those who can’t see them what they are', async () => {
    for (const table of tablesOf(openWord(await reportDocument(report)))) {
      expect(count(table, 'w:tblCaption')).toBe(1);
      expect(count(table, 'w:tblDescription')).toBe(1);
    }
  });
});

describe('the text of a Word document', () => {
  test('has all words of the narrative, none left out', async () => {
    const word = openWord(await reportDocument(withText(report, markdown)));
    const seen = (
      wordsOf(word.root('word/document.xml')) + wordsOf(word.root('word/footnotes.xml'))
    ).replace(/\s/g, '');
    const pieces = parseMarkdown(markdown).children.flatMap((node) =>
      'children' in node
        ? node.children.map((child) => toString(child).replace(/\s/g, ''))
        : [toString(node)],
    );
    expect(pieces.filter((piece) => piece !== '' && !seen.includes(piece))).toEqual([]);
  });

  test('bears what XML can’t: control characters are seen as signs, the rest as written', async () => {
    const word = openWord(await reportDocument(withText(report, '甲\u0001乙 😀 𠮷 & \\<b> "引"')));
    expect(wordsOf(word.root('word/document.xml'))).toContain('甲\ufffd乙 😀 𠮷 & <b> "引"');
  });

  test('has headings that the navigation of Word shows', async () => {
    const word = openWord(await reportDocument(withText(report, markdown)));
    const ranks = word.elements
      .filter(({ name }) => name === 'w:p')
      .map((paragraph) => [idIn(paragraph, 'w:pStyle'), wordsOf(paragraph)])
      .filter(([style]) => style?.startsWith('Heading') === true);
    expect(ranks.slice(0, 3)).toEqual([
      ['Heading1', '一、总体情况'],
      ['Heading2', '（一）小标题'],
      ['Heading1', '二、主动公开政府信息情况'],
    ]);
  });

  test('has pictures where they cover no words, and the words for them elsewhere', async () => {
    const bytes = readFileSync('content/reports/shili-shuiliju/2023/donghe-shuiku-shuiwei.png');
    const image = '![图](2023/位.png)';
    const text = `${image}\n\n- ${image}\n\n| 甲 |\n|---|\n| ${image} |\n\n注[^1]\n\n[^1]: ${image}`;
    const picture = () => bytes;
    const word = openWord(await reportDocument(withText(report, text), { picture }));
    const widths = word.elements.flatMap(({ name, attributes }) =>
      name === 'wp:extent' ? Number(attributes['cx']) / 635 : [],
    );
    expect(widths.map(Math.round)).toEqual([textWidth, textWidth - listIndent(0)]);
    expect(wordsOf(word.root('word/document.xml')).split('（图片：图').length - 1).toBe(1);
    expect(wordsOf(word.root('word/footnotes.xml'))).toContain('（图片：图，2023/位.png）');
  });

  test('has addresses of links as references to resources are written', async () => {
    const text = '[甲](<https://example.cn/甲 "乙"?a=1&b=2>)';
    const word = openWord(await reportDocument(withText(report, text)));
    const targets = word
      .root('word/_rels/document.xml.rels')
      .children.flatMap(({ attributes }) => attributes['Target'] ?? []);
    expect(targets).toContain('https://example.cn/甲%20%22乙%22?a=1&b=2');
  });

  test('says of a draft that it is one, and what it lacks, before its tables', async () => {
    const draft = { word: '草稿', notes: ['缺两个机关。'] };
    const words = wordsOf(
      openWord(await reportDocument(report, { draft })).root('word/document.xml'),
    );
    expect(words.startsWith('草稿')).toBe(true);
    expect(words.indexOf('缺两个机关。')).toBeLessThan(words.indexOf('表二'));
  });

  test('prints corrections and remarks, never hidden', async () => {
    const remarks = new Map([
      ['requests' as const, [{ title: '勾稽说明', lines: ['机关说明：撤回。'] }]],
    ]);
    const words = wordsOf(
      openWord(await reportDocument(report, { remarks })).root('word/document.xml'),
    );
    expect(words).toContain('更正\u30002024-03-05');
    expect(words).toContain('表中一数改正。');
    expect(words).toContain('机关说明：撤回。');
  });
});

function readReport(text: string): Report {
  const file = { path: '2023.md', agency: 'shili-shuiliju', year: 2023, text, hasFile: () => true };
  const { report: read } = parseReport(file);
  if (read === undefined) throw new Error('the report of the test has errors');
  return read;
}

function withText(one: Report, text: string): Report {
  return {
    ...one,
    sections: one.sections.map((section, at) => ({ ...section, markdown: at === 0 ? text : '' })),
  };
}

function tablesOf(word: WordPackage) {
  return word.elements.filter(
    (element) => element.name === 'w:tbl' && count(element, 'w:tblCaption') > 0,
  );
}

function count(element: WordPackage['elements'][number], name: string): number {
  return within(element).filter((one) => one.name === name).length;
}

function spans(row: WordPackage['elements'][number]): number {
  return row.children
    .filter(({ name }) => name === 'w:tc')
    .reduce((sum, cell) => sum + Number(idIn(cell, 'w:gridSpan') ?? 1), 0);
}

function idIn(element: WordPackage['elements'][number], name: string): string | undefined {
  return within(element).find((one) => one.name === name)?.attributes['w:val'];
}

function idsOf(
  word: WordPackage,
  name: string,
  attribute: string,
  part = 'word/document.xml',
): string[] {
  return within(word.root(part))
    .filter((element) => element.name === name)
    .flatMap(({ attributes }) => attributes[attribute] ?? []);
}

function relationshipIds(word: WordPackage): string[] {
  return word
    .root('word/_rels/document.xml.rels')
    .children.flatMap(({ attributes }) => attributes['Id'] ?? []);
}

/** ECMA-376, part 1, 17.3.1.26, 17.3.2.28, 17.4.70, 17.4.60, 17.4.82 and 17.6.17: those that are used here. */
const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:numPr',
    'w:pBdr',
    'w:tabs',
    'w:snapToGrid',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
    'w:rPr',
    'w:sectPr',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:strike',
    'w:color',
    'w:spacing',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:vertAlign',
    'w:lang',
  ],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:textDirection', 'w:vAlign'],
  'w:tblPr': [
    'w:tblStyle',
    'w:tblW',
    'w:tblInd',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
    'w:tblCaption',
    'w:tblDescription',
  ],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:sectPr': ['w:footerReference', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:docGrid'],
};
