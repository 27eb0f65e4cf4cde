import { expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { fewCounties, register } from './support/register.ts';

const { bodies, fold } = register(fewCounties);
const known = {
  bodies: new Map(bodies.map((body) => [body.id, body])),
  fold,
  thisYear: 2025,
  figures: mainFigures,
};
const spaces = ' '.repeat(290);

/** Time is not measured: a pattern that divides such a row in all ways takes seconds for each, and the test its limit. */
test.each([
  `收到${spaces}x1`,
  `收到${' '.repeat(95)}`.repeat(3) + 'x1',
  `哪个${spaces}1最多`,
  `${spaces}最多`,
  `收到${spaces}最x多最多`,
  `收到${'一'.repeat(298)}`,
  `收到1${'件'.repeat(290)}`,
  `收到1${',000'.repeat(74)}`,
  `没有收到申请${'案件'.repeat(140)}1`,
  `2023${'-'.repeat(290)}`,
  `〔2023〕${spaces}x`,
  '政府'.repeat(150),
  `${'且'.repeat(149)}新收≥5${'的单位'.repeat(48)}x`,
  `新收≥5${spaces}x`,
  `≥${spaces}x${'≥'.repeat(4)}`,
  '公开最'.repeat(100),
  `${'一'.repeat(298)}以上`,
  `新收1${'-1'.repeat(146)}`,
  `${'不超过'.repeat(99)}1x`,
  '局'.repeat(300),
  "a'".repeat(150),
])('a text that no reader types costs no more than another: %j', async (typed) => {
  for (let time = 0; time < 100; time += 1) {
    expect(recognise(typed, known).mentions.length).toBeLessThan(200);
    // Only between turns does a test reach its limit.
    await new Promise((resolve) => setImmediate(resolve));
  }
});

test('bodies are spelt in the first few words of Latin letters, since each is held against all names', () => {
  expect(recognise('the a one of yanjin', known).mentions).toHaveLength(1);
  expect(recognise('the one two few some yanjin', known).mentions).toEqual([]);
});
