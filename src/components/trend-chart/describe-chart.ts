/** What a chart shows, for whom the drawing says nothing. */
import type { Chart } from '../../site/charts.ts';

export function describeChart(
  { series, kind, max }: Chart,
  editionChange: number | undefined,
): string {
  const values = series.points.map(({ year, count, isMissing, isSlash }) => {
    const said = count ?? (isMissing ? '缺' : isSlash ? '填“/”' : '没有数字');
    return `${String(year)}年 ${String(said)}`;
  });
  const change = editionChange === undefined ? '' : `${String(editionChange)}年起用2021年格式。`;
  return `${kind === 'line' ? '折线' : '竖条'}，0—${String(max)} 件：${values.join('，')}。${change}`;
}
