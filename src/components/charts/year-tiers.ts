/** Which years are written under a drawing, at three widths: none runs into another. */
import type { ChartYear } from '../../site/statistics/stat-figure.ts';

/** From what width on a label is shown: always (y1), as below, or never (y4). A class. */
export type Tier = 'y1' | 'y2' | 'y3' | 'y4';

/** In em of the text: 320 px with the largest type, 320 px, a page. The styles know the same. */
const widths = [
  ['y1', 13],
  ['y2', 20],
  ['y3', 40],
] as const;

/** `share` in per cent of the drawing, from the first to the last year. */
export function yearTiers(years: readonly ChartYear[], share: number): readonly Tier[] {
  const widest = Math.max(
    0,
    ...years.map(({ label, reports }) => Math.max(widthOf(label), widthOf(reports))),
  );
  const last = years.length - 1;
  const steps = widths.map(([tier, width]) => {
    const apart = (width * share) / 100 / Math.max(1, last);
    return { tier, step: Math.ceil((widest + gap) / apart) };
  });
  return years.map(
    (_, index) => steps.find(({ step }) => (last - index) % step === 0)?.tier ?? 'y4',
  );
}

const gap = 0.4;

/** In em, on the generous side. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\d.]/.test(sign) ? 0.62 : 1.05), 0);
}
