import { describe, expect, test } from 'vitest';
import { bar, segments } from '../../src/components/balance/bars.ts';
import { chartShapes } from '../../src/components/trend-chart/chart-shapes.ts';
import { yearSpans } from '../../src/components/years-table/year-spans.ts';

function chart(kind: 'line' | 'bar', counts: readonly (number | undefined)[], max = 20) {
  const points = counts.map((count, index) => ({
    year: 2019 + index,
    count,
    isMissing: count === undefined,
  }));
  return { kind, max, series: { id: 'received', label: '新收', points } };
}

describe('a chart', () => {
  test('begins at zero and ends at its scale', () => {
    const { bars } = chartShapes(chart('bar', [0, 20]), undefined);
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [108, 0],
      [20, 88],
    ]);
  });

  test('leaves a gap where a year is missing, and says so', () => {
    const { lines, dots, gaps } = chartShapes(chart('line', [1, 2, undefined, 3, 4]), undefined);
    expect(lines).toHaveLength(2);
    expect(dots).toHaveLength(4);
    expect(gaps).toEqual([103]);
  });

  test('writes the first, the last and the highest value of a line', () => {
    const { labels } = chartShapes(chart('line', [3, 9, 4]), undefined);
    expect(labels.map(({ text }) => text)).toEqual(['3', '9', '4']);
  });

  test('writes every value on its bar', () => {
    expect(chartShapes(chart('bar', [3, 9, 9, 4]), undefined).labels).toHaveLength(4);
  });

  test('draws the change of form between two years', () => {
    expect(chartShapes(chart('line', [1, 2, 3]), 2021).editionX).toBe(144.5);
    expect(chartShapes(chart('line', [1, 2, 3]), undefined).editionX).toBeUndefined();
  });

  test('of one year stands in the middle', () => {
    expect(chartShapes(chart('line', [5]), undefined).dots).toMatchObject([{ x: 103 }]);
  });
});

test('the parts of a bar follow each other on the common scale, without those that are zero', () => {
  const parts = [
    { label: '新收', count: 3, fill: 'f6' },
    { label: '无', count: 0, fill: 'f1' },
    { label: '上年结转', count: 1, fill: 'f7' },
  ];
  expect(segments(bar(parts), 8)).toEqual([
    { fill: 'f6', x: '0.000%', width: '37.500%' },
    { fill: 'f7', x: '37.500%', width: '12.500%' },
  ]);
});

test('years stand six to a table, the latest first', () => {
  expect(yearSpans([2017, 2018, 2019, 2020, 2021, 2022, 2023])).toEqual([
    [2018, 2019, 2020, 2021, 2022, 2023],
    [2017],
  ]);
});
