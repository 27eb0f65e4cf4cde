import { describe, expect, test } from 'vitest';
import { bar, segments } from '../../src/components/balance/bars.ts';
import { chartShapes } from '../../src/components/trend-chart/chart-shapes.ts';
import { yearSpans } from '../../src/components/years-table/year-spans.ts';

function chart(kind: 'line' | 'bar', counts: readonly (number | undefined)[], max = 20) {
  const points = counts.map((count, index) => ({
    year: 2019 + index,
    count,
    isMissing: count === undefined,
    isSlash: false,
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
    const { line, dots, gaps } = chartShapes(chart('line', [1, 2, undefined, 3, 4]), undefined);
    expect(line).toMatch(/^M[^M]+L[^M]+M[^M]+L[^M]+$/);
    expect(dots).toHaveLength(4);
    expect(gaps).toEqual([103]);
  });

  test('is not drawn from one form to the other', () => {
    const { line } = chartShapes(chart('line', [5, 10, 15, 20]), 2021);
    expect(line).toBe('M20,86L75.3,64M130.7,42L186,20');
  });

  test('writes the first, the last and the highest value of a line', () => {
    const { labels } = chartShapes(chart('line', [3, 9, 4]), undefined);
    expect(labels.map(({ text }) => text)).toEqual(['3', '9', '4']);
  });

  test('writes every value on its bar', () => {
    expect(chartShapes(chart('bar', [3, 9, 9, 4]), undefined).labels).toHaveLength(4);
  });

  test('leaves out values that would run into others, the last and the highest staying', () => {
    const long = chartShapes(chart('bar', [12000, 19000, 13000, 17000, 15000, 14000], 20000), 2021);
    expect(long.labels.map(({ text }) => text)).toEqual(['12000', '19000', '14000']);
    const steep = chartShapes(chart('line', [118, 120, 90, 80], 200), undefined);
    expect(steep.labels.map(({ text }) => text)).toEqual(['118', '120', '80']);
    const years = Array.from({ length: 12 }, (_, index) => (index === 1 ? 120 : 118));
    const crowded = chartShapes(chart('line', years, 200), undefined);
    expect(crowded.labels.map(({ text }) => text)).toEqual(['120', '118']);
  });

  test('writes a long last value above its point, within reach', () => {
    const { labels } = chartShapes(chart('line', [10, 12345], 20000), undefined);
    expect(labels.at(-1)).toMatchObject({ text: '12345', x: 216, anchor: 'end' });
  });

  test('writes no value across its base line', () => {
    const { labels } = chartShapes(chart('line', [2, 1, 0]), undefined);
    expect(labels.at(-1)).toMatchObject({ text: '0', y: 105 });
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
