import { describe, expect, test } from 'vitest';
import { answerTo } from './support/answer-to.ts';
import { smallIndex, type SmallPage } from './support/small-index.ts';

const index = smallIndex([
  report('水利局', 2023, ['2022年收到的征地补偿申请已办结。']),
  report('教育局', 2023, ['征地补偿不由本局办理。'], ['示例省', '示例省/乙县']),
  report('水利局', 2022, ['东河治理涉及征地。补偿标准见公告。']),
  report('征地补偿办公室', 2021, ['没有申请。']),
]);

describe('the order of results', () => {
  test('is title first, then text, and of equals the newest', async () => {
    expect(await found('?q=征地补偿')).toEqual(['征地补偿办公室2021', '水利局2023', '教育局2023']);
  });

  test('puts a year in the title before the same year in the text', async () => {
    expect(await found('?q=2022')).toEqual(['水利局2022', '水利局2023']);
  });

  test('puts a heading that all reports have last', async () => {
    const withText = smallIndex([
      report('甲局', 2023, []),
      report('乙局', 2022, ['行政复议1件。']),
    ]);
    const { results } = await answerTo(withText, '?q=行政复议');
    expect(results.map(({ path }) => path)).toEqual(['乙局2022', '甲局2023']);
  });
});

describe('what is found', () => {
  test('are only the reports that have what was typed, where there are such', async () => {
    expect(await found('?q=水利局2023')).toEqual(['水利局2023']);
  });

  test('are the reports that have all parts', async () => {
    expect(await found('?q=水利局 征地')).toEqual(['水利局2023', '水利局2022']);
  });

  test('are the reports that have a copied sentence whole, whatever its punctuation', async () => {
    expect(await found('?q=“涉及征地，补偿标准”')).toEqual(['水利局2022']);
    const apart = await answerTo(index, '?q=补偿标准，东河治理');
    expect(apart).toMatchObject({ step: 'words', count: 1 });
  });

  test('are the reports that have its words and figures apart, where none has them together', async () => {
    const answer = await answerTo(index, '?q=征地补偿2022');
    expect(answer).toMatchObject({ step: 'words', count: 1 });
    expect(answer.results[0]?.path).toBe('水利局2023');
  });

  test('are at last the reports that have all its pairs', async () => {
    const apart = smallIndex([report('甲局', 2023, ['征地。', '地补。'])]);
    expect(await answerTo(apart, '?q=征地补')).toMatchObject({
      step: 'pairs',
      count: 1,
    });
  });

  test('is nothing where there is nothing', async () => {
    expect(await found('?q=不存在的词语测试')).toEqual([]);
    expect(await found('?q=。。')).toEqual([]);
  });

  test('is all that the filters let through, where nothing was typed', async () => {
    expect(await found('?year=2022&year=2021')).toEqual(['水利局2022', '征地补偿办公室2021']);
  });
});

describe('filters', () => {
  test('let through the values of one facet together, and of several facets at once', async () => {
    expect(await found('?q=征地&year=2023&region=示例省/甲县')).toEqual(['水利局2023']);
  });

  test('are counted beside what is chosen in the other facets', async () => {
    const { counts } = await answerTo(index, '?q=征地&year=2023');
    expect(counts.year).toEqual({ 2023: 2, 2022: 1, 2021: 1 });
    expect(counts.region).toEqual({ 示例省: 2, '示例省/甲县': 1, '示例省/乙县': 1 });
  });

  test('with a value that no report has let nothing through', async () => {
    expect(await found('?q=征地&kind=不存在')).toEqual([]);
  });
});

describe('pages of results', () => {
  const many = smallIndex(
    Array.from({ length: 23 }, (_, number) => report(`第${String(number)}局`, 2023, ['相同。'])),
  );

  test('have ten each', async () => {
    const answer = await answerTo(many, '?q=相同&page=3');
    expect(answer).toMatchObject({ count: 23, page: 3, pages: 3 });
    expect(answer.results).toHaveLength(3);
  });

  test('end with the last, whatever the address says', async () => {
    expect(await answerTo(many, '?q=相同&page=9')).toMatchObject({ page: 3 });
  });

  test('are of what was found once, till something else is asked', async () => {
    const runs: string[] = [];
    const parts = many.parts.map((part) => ({
      ...part,
      find: (run: string) => {
        runs.push(run);
        return part.find(run);
      },
    }));
    const watched = { ...many, parts };
    const { results: first } = await answerTo(watched, '?q=相同');
    const { results: second } = await answerTo(watched, '?q=相同&page=2');
    expect(second[0]?.path).not.toBe(first[0]?.path);
    expect(runs).toEqual(['相同']);
    await answerTo(watched, '?q=第1局');
    await answerTo(watched, '?q=相同&page=2');
    expect(runs.filter((run) => run === '相同')).toHaveLength(2);
  });
});

describe('a result', () => {
  test('leads to the section of its excerpt', async () => {
    const { results } = await answerTo(index, '?q=不由本局');
    expect(results[0]).toMatchObject({ path: '教育局2023', places: [{ anchor: 's1' }] });
  });

  test('leads to the beginning where the title answers', async () => {
    const { results } = await answerTo(index, '?q=水利局2023');
    expect(results[0]).toMatchObject({
      isTitleBest: true,
      title: [
        { text: '水利局2023', isHit: true },
        { text: '年政府信息公开工作年度报告', isHit: false },
      ],
    });
  });
});

async function found(queryString: string): Promise<string[]> {
  const { results } = await answerTo(index, queryString);
  return results.map(({ path }) => path);
}

function report(
  name: string,
  year: number,
  blocks: readonly string[],
  regions: readonly string[] = ['示例省', '示例省/甲县'],
): SmallPage {
  return {
    path: `${name}${String(year)}`,
    text: {
      title: `${name}${String(year)}年政府信息公开工作年度报告`,
      sections: [
        { anchor: 's1', heading: '一、总体情况', blocks },
        { anchor: 's4', heading: '四、政府信息公开行政复议、行政诉讼情况', blocks: [] },
      ],
    },
    year: String(year),
    kind: '部门',
    regions,
  };
}
