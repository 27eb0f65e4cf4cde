/** Which years are written under a drawing, at three widths: none runs into another. */
import type { ChartYear } from '../../site/statistics/stat-figure.ts';

/** The narrowest drawing on which a label is shown. */
export type Tier = 'narrow' | 'middle' | 'wide' | 'never';

/** In em of the text: 320 px with the largest type, 320 px, a page. The styles know the same. */
const widths = [
  ['narrow', 13],
  ['middle', 20],
  ['wide', 40],
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
    (_, index) => steps.find(({ step }) => (last - index) % step === 0)?.tier ?? 'never',
  );
}

const gap = 0.4;

/** In em, on the generous side. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\d.]/.test(sign) ? 0.62 : 1.05), 0);
}
