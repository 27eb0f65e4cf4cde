import { describe, expect, test } from 'vitest';
import { answerTo } from './support/answer-to.ts';
import { smallIndex } from './support/small-index.ts';
import { smallReport } from './support/small-report.ts';

/** As texts come from PDFs: radicals in the place of characters, and characters that are never shown. */
const sentence = '⼀般公开事项共⼆件，收到⼈⺠群众意⻅。';
const index = smallIndex([
  smallReport('甲局', 2023, [sentence]),
  smallReport('乙局', 2023, ['一般公开事项共二件。']),
  smallReport('丙局', 2023, ['主\u00AD动公\uFE00开，兀\u200D术。']),
]);

describe('a report with radicals in the place of characters', () => {
  test('is found by the characters that a reader sees', async () => {
    expect(await paths('一般公开')).toEqual(['甲局2023', '乙局2023']);
    expect(await paths('共二件')).toEqual(['甲局2023', '乙局2023']);
  });

  test('is found by its own sentence', async () => {
    expect(await paths(sentence)).toEqual(['甲局2023']);
  });

  test('finds others by what was copied from it', async () => {
    expect(await paths('⼀般公开')).toEqual(['甲局2023', '乙局2023']);
  });

  test('is shown and marked as it stands', async () => {
    const { results } = await answerTo(index, '?q=一般公开');
    expect(results[0]?.places[0]?.excerpt).toEqual([
      { text: '⼀般公开', isHit: true },
      { text: '事项共⼆件，收到⼈⺠群众意⻅。', isHit: false },
    ]);
  });
});

test('what is never shown, in a report or in a query, breaks no words', async () => {
  expect(await paths('主动公开')).toEqual(['丙局2023']);
  expect(await paths('一\uFEFF般公\u00AD开')).toEqual(['甲局2023', '乙局2023']);
});

test('a compatibility ideograph is the character itself', async () => {
  expect(await paths('兀术')).toEqual(['丙局2023']);
});

async function paths(typed: string): Promise<string[]> {
  const { results, step } = await answerTo(index, `?q=${typed}`);
  expect(step).toBe('typed');
  return results.map(({ path }) => path);
}
