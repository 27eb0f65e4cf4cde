/** The figures of reports, by report and figure. */
import type { FigureValue, Figures, IndexPart } from '../search-index.ts';
import type { FoundReport } from './found-report.ts';

export interface FigureValues {
  of(report: Pick<FoundReport, 'part' | 'report'>, figure: string): FigureValue;
}

/** Loads nothing where no figure is asked for. */
export async function loadFigures(
  parts: readonly IndexPart[],
  figures: readonly string[],
): Promise<FigureValues> {
  const loaded = new Map<IndexPart, Figures>();
  if (figures.length > 0) {
    await Promise.all(parts.map(async (part) => loaded.set(part, await part.figures())));
  }
  return {
    of: ({ part, report }, figure) => loaded.get(part)?.get(figure)?.[report],
  };
}

/** By which it is compared; undefined where none was filed. */
export function numberOf(value: FigureValue): number | undefined {
  return value === null || value === undefined || value === '/' ? undefined : Number(value);
}
