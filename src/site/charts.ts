/** Which of a body's figures are drawn, how, and on which scale. */
import type { Series } from './series.ts';

export interface ChartSection {
  readonly anchor: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly charts: readonly Chart[];
}

export interface Chart {
  readonly series: Series;
  readonly kind: 'line' | 'bar';
  /** Upper end of the scale; the lower end is always 0. */
  readonly max: number;
}

/** More bars can't each carry their value. */
const mostBars = 12;

/** `find` gives the series of an indicator; `outcomes` are drawn on one scale. */
export function chartSections(
  find: (id: string) => Series,
  outcomes: readonly Series[],
): readonly ChartSection[] {
  const flow = [find('received'), find('resolved')];
  const disputes = [find('reconsideration'), find('litigation')];
  const enforcement = ['licensing', 'penalties', 'compulsion'].map(find);
  const outcomeMax = commonMax(outcomes);
  return [
    {
      anchor: 'flow',
      title: '收与办',
      note: undefined,
      charts: [
        ...flow.map((series) => line(series, commonMax(flow))),
        yearChart(find('carriedForward'), commonMax([find('carriedForward')])),
      ],
    },
    {
      anchor: 'outcomes',
      title: '办理结果',
      note: `各图同一比例，纵轴都是 0—${String(outcomeMax)} 件。`,
      charts: outcomes.map((series) => line(series, outcomeMax)),
    },
    {
      anchor: 'disputes',
      title: '争议与执法',
      note: undefined,
      charts: [
        ...disputes.map((series) => yearChart(series, commonMax(disputes))),
        ...enforcement.map((series) => yearChart(series, commonMax([series]))),
      ],
    },
  ];
}

/** Bars; a line where there are too many years for them. */
export function yearChart(series: Series, max: number): Chart {
  return { series, kind: series.points.length > mostBars ? 'line' : 'bar', max };
}

function line(series: Series, max: number): Chart {
  return { series, kind: 'line', max };
}

/** The upper end of a scale on which all of them fit. */
export function commonMax(all: readonly Series[]): number {
  return roundUp(
    Math.max(0, ...all.flatMap(({ points }) => points.map(({ count }) => count ?? 0))),
  );
}

/** The next of 5, 10, 20, 50, 100 … */
function roundUp(value: number): number {
  let power = 1;
  while (value > 20 * power) power *= 10;
  return power * (value <= 5 * power ? 5 : value <= 10 * power ? 10 : 20);
}
