/** One year: by kind of body, and what governments filed as their sum beside it. */
import type { Archive } from '../archive.ts';
import { figuresOf, yearLinks, type GovernmentFigure, type YearLink } from './column-statistics.ts';
import { kindsFrame } from './frames.ts';
import { gatheredSets } from './gathered.ts';
import { flowFigure } from './flow-figure.ts';
import type { StatFigure } from './stat-figure.ts';

export interface YearStatistics {
  readonly year: number;
  readonly label: string | undefined;
  readonly isOfGovernments: boolean;
  readonly reports: number;
  readonly due: number;
  readonly figures: readonly StatFigure[];
  readonly governments: readonly GovernmentFigure[];
  readonly years: readonly YearLink[];
}

export function yearStatistics(archive: Archive, year: number): YearStatistics {
  const [first, ...others] = gatheredSets(archive).filter(
    ({ ofYear }) => ofYear(year).totals.reports > 0,
  );
  const gathered = first?.ofYear(year);
  return {
    year,
    label: first?.set.label,
    isOfGovernments: first?.set.isOfGovernments ?? false,
    reports: gathered?.totals.reports ?? 0,
    due: gathered?.due ?? 0,
    figures: first === undefined ? [] : figuresOf(kindsFrame(first, year)),
    governments: others.map((set) => ({
      label: set.set.label,
      figure: flowFigure(kindsFrame(set, year)),
    })),
    years: yearLinks(archive),
  };
}
