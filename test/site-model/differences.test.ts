/** What really changed between two versions of a report. */
import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { differences } from '../../src/site/corrections/differences/differences.ts';
import { sentenceDifferences } from '../../src/core/comparison/texts/sentence-differences.ts';
import { compareWordings, type Piece } from '../../src/core/comparison/texts/text-pieces.ts';
import { exampleSubject } from '../support/example-subject.ts';

function compare(before: ExampleReport, after: ExampleReport) {
  return differences(exampleSubject(before).report, exampleSubject(after).report);
}

/** What changed in brackets. */
function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
}

function wordings(before: string, after: string): string[] {
  const both = compareWordings(before, after);
  return [marked(both.before), marked(both.after)];
}

function sentences(before: readonly string[], after: readonly string[]): string[] | undefined {
  return sentenceDifferences(before, after)?.map(
    (each) => `${marked(each.before)} → ${marked(each.after)}`,
  );
}

describe('two wordings', () => {
  test('differ in whole numbers, never in a digit', () => {
    expect(wordings('予以公开88件', '予以公开83件')).toEqual(['予以公开[88]件', '予以公开[83]件']);
    expect(wordings('收费12.5万元', '收费12.55万元')).toEqual([
      '收费[12.5]万元',
      '收费[12.55]万元',
    ]);
  });

  test('are shown around what differs, in so many words as are needed to find it', () => {
    const start = '全年通过县政府网站公开各类信息并按月更新目录以后逐条核对一遍，';
    expect(wordings(`${start}共3条。`, `${start}共4条。`)).toEqual([
      '…站公开各类信息并按月更新目录以后逐条核对一遍，共[3]条。',
      '…站公开各类信息并按月更新目录以后逐条核对一遍，共[4]条。',
    ]);
  });

  test('are both shown around words that only one of them has', () => {
    expect(wordings('全年新收3件，其中网上2件。', '全年新收3件。')).toEqual([
      '全年新收3件[，其中网上2件]。',
      '全年新收3件。',
    ]);
    const start = '全年通过县政府网站公开各类信息并按月更新目录以后逐条核对一遍';
    expect(wordings(start, `${start}（附表）`)).toEqual([
      '…府网站公开各类信息并按月更新目录以后逐条核对一遍',
      '…府网站公开各类信息并按月更新目录以后逐条核对一遍[（附表）]',
    ]);
  });

  test('are cut where very much of them is new', () => {
    const [, after = ''] = wordings('', `${'甲'.repeat(300)}乙`);
    expect(after).toBe(`[${'甲'.repeat(150)}…${'甲'.repeat(23)}乙]`);
  });

  test('that have hardly anything in common are changed as a whole', () => {
    expect(wordings('没有复议和诉讼。', '复议1件，维持。')).toEqual([
      '[没有复议和诉讼。]',
      '[复议1件，维持。]',
    ]);
  });
});

describe('two texts', () => {
  test('differ in the sentences that are not the same', () => {
    expect(sentences(['一句。新收3件。', '末句。'], ['一句。新收2件。', '末句。'])).toEqual([
      '新收[3]件。 → 新收[2]件。',
    ]);
  });

  test('are the same however their paragraphs are cut', () => {
    expect(sentences(['一句。', '二句。'], ['一句。二句。'])).toEqual([]);
  });

  test('tell what came and what went', () => {
    expect(sentences(['一句。'], ['一句。二句。'])).toEqual([' → [二句。]']);
    expect(sentences(['一句。二句。'], ['一句。'])).toEqual(['[二句。] → ']);
  });

  test('pair a sentence with the one that is like it, though another came before', () => {
    expect(sentences(['全年新收3件。'], ['今年增设窗口。全年新收2件。'])).toEqual([
      ' → [今年增设窗口。]',
      '全年新收[3]件。 → 全年新收[2]件。',
    ]);
  });

  test('pair a sentence with none that is far away', () => {
    const others = Array.from({ length: 10 }, (_, number) => `甲乙丙丁${String(number)}。`).join(
      '',
    );
    expect(sentences(['全年新收3件。'], [`${others}全年新收2件。`])).toContain(
      '[全年新收3件。] → ',
    );
  });

  test('are other texts where nearly every sentence differs', () => {
    const many = (word: string) =>
      Array.from({ length: 300 }, (_, number) => `第${String(number)}${word}。`);
    expect(sentences(many('甲'), many('乙'))).toBeUndefined();
  });
});

describe('two versions of a report', () => {
  test('differ in figures, each with the cell where it stands', () => {
    expect(
      compare(
        { figures: { 'requests.unavailable.notHeld.naturalPerson': 12 } },
        { figures: { 'requests.unavailable.notHeld.naturalPerson': 11 } },
      ).figures,
    ).toEqual([
      {
        name: '本机关不掌握 · 自然人',
        anchor: '#requests.unavailable.notHeld.naturalPerson',
        before: '12',
        after: '11',
      },
    ]);
  });

  test('tell a blank and a slash from a zero', () => {
    const id = 'proactiveDisclosure.licensing.decisions';
    const told = (before: null | string | number, after: null | string | number) =>
      compare({ figures: { [id]: before } }, { figures: { [id]: after } }).figures.map(
        (each) => `${each.before} → ${each.after}`,
      );
    expect([...told(null, 0), ...told('/', 0)]).toEqual(['空白 → 0', '/ → 0']);
  });

  test('differ in the text, each difference with its section', () => {
    const of = (lead: string) => ({ lead });
    const [text] = compare(of('全年新收3件。'), of('全年新收2件。')).texts;
    expect(text).toMatchObject({ place: '开头' });
    const section = (markdown: string): ExampleReport => ({
      sections: [{ id: 'requests', title: '三、收到和处理政府信息公开申请情况', markdown }],
    });
    expect(compare(section('新收3件。'), section('新收2件。')).texts[0]).toMatchObject({
      place: '三、收到和处理政府信息公开申请情况',
      anchor: '#s3',
    });
  });

  test('differ at the head of the report, in what the correction may not mention', () => {
    const told = compare(
      { documentNumber: '示水〔2024〕3号' },
      { publishedOn: '2024-01-25', statements: [{ rule: 'blank-figures', reason: '原件空白。' }] },
    ).texts.map(({ place, before, after }) => `${place}：${marked(before)} → ${marked(after)}`);
    expect(told).toEqual([
      '发布日期：2024-01-[22] → 2024-01-[25]',
      '文号：[示水〔2024〕3号] → ',
      '说明（数字不应空着）： → [原件空白。]',
    ]);
  });

  test('of two editions have no figures to compare', () => {
    expect(compare({ edition: '2019' }, {})).toMatchObject({
      figures: [],
      remarks: ['表格换了版式，数字不逐一比较。'],
    });
  });

  test('that are the same say so', () => {
    expect(compare({}, {}).remarks).toEqual(['两个版本的数字和文字相同。']);
    expect(compare({ lead: '见**网页**。' }, { lead: '见网页。' }).remarks).toEqual([
      '数字和文字相同，只有格式或者链接有改动。',
    ]);
  });

  test('with more differences than one reads are counted', () => {
    const lead = (word: string) =>
      Array.from({ length: 30 }, (_, number) => `句${String(number)}${word}。`).join('');
    const found = compare({ lead: lead('一') }, { lead: lead('二') });
    expect([found.texts.length, found.more]).toEqual([10, 20]);
  });
});
