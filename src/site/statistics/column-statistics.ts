/** The whole column over its years: bodies together, and what governments filed as their sum beside them. */
import type { Archive } from '../archive.ts';
import { href, paths } from '../urls.ts';
import { statisticsParts, type StatPart } from './body-parts.ts';
import { disputeFigure } from './dispute-figures.ts';
import { feesFigure } from './fees-figure.ts';
import { flowFigure } from './flow-figure.ts';
import { yearsFrame } from './frames.ts';
import { gatheredSets } from './gathered.ts';
import { applicantsFigure, backlogFigure, outcomesFigure } from './request-figures.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame } from './stat-frame.ts';

export interface ColumnStatistics {
  /** Whose reports are added up: 各机关, or governments of one level. Undefined where there is no report. */
  readonly label: string | undefined;
  readonly isOfGovernments: boolean;
  readonly figures: readonly StatFigure[];
  /** Governments, which are never added to their bodies. */
  readonly governments: readonly GovernmentFigure[];
  readonly years: readonly YearLink[];
  readonly parts: readonly StatPart[];
}

export interface GovernmentFigure {
  readonly label: string;
  readonly figure: StatFigure;
}

export interface YearLink {
  readonly year: number;
  readonly href: string;
  readonly reports: number;
}

export function columnStatistics(archive: Archive): ColumnStatistics {
  const [first, ...others] = gatheredSets(archive);
  return {
    label: first?.set.label,
    isOfGovernments: first?.set.isOfGovernments ?? false,
    figures: first === undefined ? [] : figuresOf(yearsFrame(archive, first)),
    governments: others.map((gathered) => ({
      label: gathered.set.label,
      figure: flowFigure(yearsFrame(archive, gathered)),
    })),
    years: yearLinks(archive),
    parts: statisticsParts(archive),
  };
}

export function figuresOf(frame: StatFrame): readonly StatFigure[] {
  const paid = feesFigure(frame);
  return [
    flowFigure(frame),
    outcomesFigure(frame),
    applicantsFigure(frame),
    backlogFigure(frame),
    disputeFigure(frame, 'reconsideration'),
    disputeFigure(frame, 'litigation'),
    ...(paid === undefined ? [] : [paid]),
  ];
}

/** Newest first. */
export function yearLinks(archive: Archive): readonly YearLink[] {
  return archive.years.map((year) => ({
    year,
    href: href(paths.statisticsOfYear(year)),
    reports: gatheredSets(archive).reduce(
      (sum, { ofYear }) => sum + ofYear(year).totals.reports,
      0,
    ),
  }));
}
