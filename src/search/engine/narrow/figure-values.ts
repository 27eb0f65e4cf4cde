/** The figures of reports, by report and figure. */
import type { FigureValue, Figures, IndexPart } from '../search-index.ts';
import type { FoundReport } from './found-report.ts';

export interface FigureValues {
  /** Whether there is such a figure at all: an address may name any. */
  has(figure: string): boolean;
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
    has: (figure) => [...loaded.values()].some((columns) => columns.has(figure)),
    of: ({ part, report }, figure) => loaded.get(part)?.get(figure)?.[report],
  };
}
