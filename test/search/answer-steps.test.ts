import { describe, expect, test } from 'vitest';
import { answerTo } from './support/answer-to.ts';
import { smallIndex, smallIndexOf } from './support/small-index.ts';
import { smallReport } from './support/small-report.ts';

describe('of several words', () => {
  const far = '。'.repeat(60);
  const index = smallIndex([
    smallReport('甲局', 2024, [`征地${far}补偿`]),
    smallReport('乙局', 2023, ['征地的人问补偿。']),
    smallReport('丙局', 2022, ['征地、补偿各一件。']),
    smallReport('丁局', 2021, ['补偿征地。']),
  ]);

  test('one phrase comes before near each other, and that before anywhere', async () => {
    expect(await paths(index, '征地 补偿')).toEqual([
      '丙局2022',
      '乙局2023',
      '丁局2021',
      '甲局2024',
    ]);
  });

  test('the place that has them together is shown', async () => {
    const { results } = await answerTo(index, '?q=征地 补偿');
    expect(results[0]?.places[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([
      { text: '征地', isHit: true },
      { text: '补偿', isHit: true },
    ]);
  });
});

describe('a copied sentence', () => {
  const index = smallIndex([
    smallReport('甲局', 2024, ['全年收到申请12件，同比增长两成。比上年多2件，均已办结。']),
    smallReport('乙局', 2023, ['均已办结。全年收到申请12件，其中同比增长两成。']),
  ]);

  test('finds the report that has it whole', async () => {
    expect(await answerTo(index, '?q=收到申请12件，同比增长')).toMatchObject({
      step: 'typed',
      count: 1,
    });
  });

  test('finds it whatever marks stand around and inside it', async () => {
    expect(await paths(index, '“收到申请12件；同比增长”')).toEqual(['甲局2024']);
  });

  test('is not taken for found where a letter stands between its clauses', async () => {
    expect(await answerTo(index, '?q=收到申请12件，中同比增长')).toMatchObject({ step: 'words' });
  });

  test('that was pasted with line breaks is found all the same', async () => {
    expect(await paths(index, '收到申请12件，\n同比增长两成。\n比上年多2件')).toEqual(['甲局2024']);
  });

  test('is found by its beginning where it is longer than anybody types', async () => {
    const long = Array.from({ length: 60 }, (_, number) => `第${String(number)}条`).join('，');
    const { step, count, results } = await answerTo(
      smallIndex([smallReport('甲局', 2024, [long]), smallReport('乙局', 2024, [])]),
      `?q=${long}`,
    );
    expect({ step, count }).toEqual({ step: 'typed', count: 1 });
    expect(results[0]?.phrases[0]).toMatch(/^第0条，第1条，/);
  });
});

describe('where no report has it as it was typed', () => {
  const index = smallIndex([
    smallReport('甲局', 2024, ['未收到政府信息公开申请，未收取信息处理费。']),
    smallReport('乙局', 2023, ['未收取费用。', '办结。'.repeat(20), '有到申请人家里的。']),
  ]);

  test('its words are looked for, cut where words end', async () => {
    const answer = await answerTo(index, '?q=未收到申请&as=typed');
    expect(answer).toMatchObject({ step: 'words', count: 1 });
    expect(answer.results[0]).toMatchObject({ path: '甲局2024', phrases: ['未收到', '申请'] });
  });

  test('words that only ask are passed over', async () => {
    expect(await answerTo(index, '?q=信息处理费怎么收取&as=typed')).toMatchObject({
      step: 'words',
    });
  });

  test('its pairs have to stand near each other', async () => {
    const pairs = smallIndex([
      smallReport('甲局', 2024, ['征地。地补。']),
      smallReport('乙局', 2023, ['征地。', '办结。'.repeat(20), '地补。']),
    ]);
    expect(await answerTo(pairs, '?q=征地补')).toMatchObject({ step: 'pairs', count: 1 });
  });

  test('words that only marks keep apart are found typed together', async () => {
    const marked = smallIndex([
      smallReport('甲局', 2024, ['剪纸、泥塑、面人各一场。']),
      smallReport('乙局', 2023, ['剪纸。', '办结。'.repeat(20), '泥塑。', '面人。']),
    ]);
    expect(await answerTo(marked, '?q=剪纸泥塑面人')).toMatchObject({ count: 1 });
    expect(await paths(marked, '剪纸泥塑面包')).toEqual([]);
  });

  test('most of it is enough, and is told', async () => {
    expect(await answerTo(index, '?q=信息处理费 火星&as=typed')).toMatchObject({
      step: 'some',
      words: ['信息处理费'],
      count: 1,
    });
  });

  test('less than most of it finds nothing', async () => {
    expect(await paths(index, '申请 紫色大象')).toEqual([]);
    expect(await paths(index, '不存在的词语测试')).toEqual([]);
  });
});

describe('what is typed', () => {
  const index = smallIndexOf([[smallReport('甲局', 2024, ['Ａ３纸的复印費按規定收取。'])]], {
    variants: '費费規规',
  });

  test('may be traditional or simplified, full-width or not, small or capital', async () => {
    for (const typed of ['复印费', '复印費', 'a3纸', 'Ａ３', '按规定', '按規定收取']) {
      expect(await paths(index, typed)).toEqual(['甲局2024']);
    }
  });

  test('is marked as it stands in the report', async () => {
    const { results } = await answerTo(index, '?q=a3 复印费');
    expect(results[0]?.phrases).toEqual(['复印費', 'Ａ３']);
  });

  test('may be a single character', async () => {
    expect(await paths(index, '纸')).toEqual(['甲局2024']);
  });
});

async function paths(index: Parameters<typeof answerTo>[0], typed: string): Promise<string[]> {
  const { results } = await answerTo(index, `?q=${encodeURIComponent(typed)}&as=typed`);
  return results.map(({ path }) => path);
}
