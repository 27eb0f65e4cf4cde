/** What stands around a report, for rules that hold it against other reports. */
import type { FigureId } from '../form/figures.ts';
import type { Agency } from '../register/agency.ts';
import type { Correction, Report } from '../report/report.ts';

export interface Surroundings {
  /** The same body's report of the year before; undefined where there is none that could be read. */
  readonly lastYear: Neighbour | undefined;
  /** The body owed a report of the year before, whether there is one that could be read or not. */
  readonly owedLastYear: boolean;
  /** The one before that. */
  readonly yearBeforeLast: Neighbour | undefined;
  /** Bodies whose last year was the year before, and whose duties came to this one (承继), at once or through another of them. */
  readonly merged: readonly OtherBody[];
  /**
   * Of a government: the bodies right below it (上级) that owe a report of this year. None while one of their reports
   * can't be understood: what they report together is unknown until it is mended.
   */
  readonly members: readonly OtherBody[];
  /** Last day on which the report is in time; undefined where the body isn't registered. */
  readonly dueOn: string | undefined;
  /** 发布日期 in an earlier version of the file, where one is known and gives a date. */
  readonly publishedEarlier: string | undefined;
  /** 更正 in an earlier version of the file; none where none is known. */
  readonly correctionsEarlier: readonly Correction[];
}

/** Another report. */
export interface Neighbour {
  readonly report: Report;
  /** Figures that findings within that report speak of: at least one of those named together is wrong. */
  readonly questioned: ReadonlySet<FigureId>;
}

export interface OtherBody {
  readonly agency: Agency;
  /** Its report of the year that matters; undefined where there is none that could be read. */
  readonly neighbour: Neighbour | undefined;
}
