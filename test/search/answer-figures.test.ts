import { describe, expect, test } from 'vitest';
import type { FigureValue } from '../../src/search/engine/search-index.ts';
import { answerTo } from './support/answer-to.ts';
import { smallIndexOf, type SmallPage } from './support/small-index.ts';
import { smallReport } from './support/small-report.ts';

const received = 'requests.received.total';
const index = smallIndexOf([
  [
    withFigure('甲局', 2024, 12),
    withFigure('乙局', 2024, null),
    withFigure('丙局', 2024, '/'),
    withFigure('丁局', 2024, undefined),
  ],
  [withFigure('甲局', 2023, 100), withFigure('乙局', 2023, 12), withFigure('丙局', 2023, 0)],
]);

describe('a condition on a figure', () => {
  test('keeps the reports that meet it, in all years', async () => {
    expect(await paths(`figure=${received}>=12`)).toEqual(['甲局2024', '甲局2023', '乙局2023']);
  });

  test('is met by a zero, never by a blank', async () => {
    expect(await paths(`figure=${received}<5`)).toEqual(['丙局2023']);
  });

  test('tells how many reports left that figure blank', async () => {
    expect(await answerTo(index, `?figure=${received}<5`)).toMatchObject({ count: 1, blanks: 1 });
  });

  test('counts no blanks that something else keeps out', async () => {
    expect(await answerTo(index, `?figure=${received}<5&year=2023`)).toMatchObject({ blanks: 0 });
  });

  test('holds together with words, filters and other conditions', async () => {
    expect(await paths(`q=乙局&figure=${received}>=12&figure=${received}<100`)).toEqual([
      '乙局2023',
    ]);
  });

  test('narrows the counts beside other choices', async () => {
    const { counts } = await answerTo(index, `?figure=${received}>=12`);
    expect(counts.year).toEqual({ 2024: 1, 2023: 2 });
  });

  test('on a figure that there is none of does no harm', async () => {
    expect(await answerTo(index, '?q=申请&figure=no.such.figure>=1')).toMatchObject({ count: 7 });
  });

  test('may be on what objects have of themselves, and does no harm', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(await answerTo(index, `?figure=${name}>=0&sort=most:${name}`)).toMatchObject({
        count: 7,
        sort: 'relevance',
      });
    }
  });

  test('is shown with the figure that met it, as published', async () => {
    const { results } = await answerTo(index, `?figure=${received}>99`);
    expect(results[0]?.figures).toEqual([{ id: received, value: 100 }]);
  });
});

describe('money as it was filed', () => {
  const filed = smallIndexOf([
    [
      withFigure('甲局', 2024, '9.5000'),
      withFigure('乙局', 2024, '1743.2750'),
      withFigure('丙局', 2024, 12.5),
    ],
  ]);

  test('is compared by its number', async () => {
    const { results, blanks } = await answerTo(filed, `?figure=${received}>=12.5`);
    expect(results.map(({ path }) => path)).toEqual(['乙局2024', '丙局2024']);
    expect(blanks).toBe(0);
  });

  test('is shown as it was, from the largest on', async () => {
    const { results } = await answerTo(filed, `?sort=most:${received}`);
    expect(results.map(({ figures }) => figures[0]?.value)).toEqual(['1743.2750', 12.5, '9.5000']);
  });
});

describe('a number in what is typed', () => {
  const literal = smallIndexOf([
    [
      smallReport('甲局', 2024, ['全年新收5件。'], { figures: { [received]: 0 } }),
      smallReport('乙局', 2023, ['没有。'], { figures: { [received]: 5 } }),
    ],
  ]);

  test('is a condition where a sign compares it', async () => {
    const { step, results } = await answerTo(literal, '?q=新收 ≥ 5');
    expect(step).toBe('recognised');
    expect(results.map(({ path }) => path)).toEqual(['乙局2023']);
  });

  test('is text where a report has the text', async () => {
    const { step, results } = await answerTo(literal, '?q=新收5件');
    expect(step).toBe('typed');
    expect(results.map(({ path }) => path)).toEqual(['甲局2024']);
  });
});

describe('conditions with 或 between them', () => {
  const disclosed = 'requests.disclosed.total';
  const either = smallIndexOf([
    [
      smallReport('甲局', 2024, [], { figures: { [received]: 9, [disclosed]: 0 } }),
      smallReport('乙局', 2024, [], { figures: { [received]: 0, [disclosed]: 9 } }),
      smallReport('丙局', 2024, [], { figures: { [received]: 0, [disclosed]: 0 } }),
      smallReport('丁局', 2024, [], { figures: { [received]: null, [disclosed]: 0 } }),
      smallReport('戊局', 2023, [], { figures: { [received]: 9, [disclosed]: null } }),
    ],
  ]);
  const found = async (typed: string) =>
    answerTo(either, `?${new URLSearchParams({ q: typed }).toString()}`);

  test.each(['新收≥5 或 予以公开≥5', '新收≥5或予以公开≥5'])(
    'are met by one of them: %s',
    async (typed) => {
      const { results, blanks, recognised } = await found(typed);
      expect(results.map(({ path }) => path)).toEqual(['甲局2024', '乙局2024', '戊局2023']);
      expect(blanks).toBe(1);
      expect(recognised.filters.map(({ label }) => label)).toEqual(['新收 ≥ 5', '或 予以公开 ≥ 5']);
    },
  );

  test('are all asked for without it, and what the reader chose besides always', async () => {
    expect(await found('新收≥5 予以公开≥5')).toMatchObject({ count: 0 });
    expect(await answerTo(either, `?q=新收≥5 或 予以公开≥5&figure=${disclosed}<1`)).toMatchObject({
      count: 1,
    });
  });
});

describe('a comparison that is no condition', () => {
  const unreadIn = async (typed: string) =>
    (await answerTo(index, `?${new URLSearchParams({ q: typed }).toString()}`)).recognised.unread;

  test('is told as it was typed', async () => {
    expect(await unreadIn('火星人 ≥ 1')).toEqual(['火星人 ≥ 1']);
    expect(await unreadIn('新收≥abc 2024年')).toEqual(['新收≥abc']);
    expect(await unreadIn('新收≥5 火星人＞1000')).toEqual(['火星人＞1000']);
  });

  test('is none where all are understood, or the words are taken as they stand', async () => {
    expect(await unreadIn('新收 ≥ 5 征地')).toEqual([]);
    const { recognised } = await answerTo(index, '?q=火星人>1&as=typed');
    expect(recognised.unread).toEqual([]);
  });
});

describe('the order by a figure', () => {
  test('is from the largest on; of equals the newest first; blanks last', async () => {
    expect(await paths(`sort=most:${received}`)).toEqual([
      '甲局2023',
      '甲局2024',
      '乙局2023',
      '丙局2023',
      '乙局2024',
      '丙局2024',
      '丁局2024',
    ]);
  });

  test('shows blanks as blanks', async () => {
    const { results } = await answerTo(index, `?sort=most:${received}`);
    expect(results.slice(3).map(({ figures }) => figures[0]?.value)).toEqual([0, null, '/', '/']);
  });

  test('by a figure that there is none of is the usual one', async () => {
    expect(await answerTo(index, '?sort=most:no.such.figure')).toMatchObject({ sort: 'relevance' });
    expect((await paths('q=申请&sort=most:no.such.figure&years=all'))[0]).toBe('甲局2024');
  });
});

describe('the order in force', () => {
  test('is the one that the words ask for', async () => {
    const { sort, recognised, results } = await answerTo(index, '?q=谁收到申请最多');
    expect(sort).toBe(`most:${received}`);
    expect(recognised.orders.map(({ isApplied }) => isApplied)).toEqual([true]);
    expect(results[0]?.path).toBe('甲局2023');
  });

  test('is the reader’s own choice before that, and only it is told', async () => {
    const { sort, recognised, results } = await answerTo(index, '?q=谁收到申请最多&sort=newest');
    expect(sort).toBe('newest');
    expect(recognised.orders.map(({ isApplied }) => isApplied)).toEqual([false]);
    expect(results[0]?.path).toBe('甲局2024');
  });
});

describe('the order by year', () => {
  test('is from the newest or from the oldest on, in all years', async () => {
    expect((await paths('q=申请&sort=newest&years=all'))[0]).toBe('甲局2024');
    expect((await paths('q=申请&sort=oldest&years=all'))[0]).toBe('甲局2023');
  });
});

function withFigure(name: string, year: number, value: FigureValue): SmallPage {
  return smallReport(name, year, ['申请。'], { figures: { [received]: value } });
}

async function paths(address: string): Promise<string[]> {
  const { results } = await answerTo(index, `?${address}`);
  return results.map(({ path }) => path);
}
