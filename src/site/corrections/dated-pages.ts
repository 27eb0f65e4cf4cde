/** A long list of dated things on pages: the newest on one, and where that isn't all, each year in parts. */

export interface DatedPage<T> {
  /** Undefined on the page of the newest, of whatever year. */
  readonly year: number | undefined;
  readonly shown: readonly T[];
  /** Those of each year, the newest first; none where the one page holds all. */
  readonly years: readonly { readonly year: number; readonly all: readonly T[] }[];
  /** Numbers of the parts of the same year nearer to now, and further back. */
  readonly newer: number | undefined;
  readonly older: number | undefined;
}

export interface DatedPart {
  readonly year: number;
  /** 1 holds the newest. */
  readonly part: number;
}

interface Dated {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What one can read through, and what weighs no more than a report. */
const mostOnPage = 20;

/** `all`: newest first, here and below. */
export function newestPage<T extends Dated>(all: readonly T[]): DatedPage<T> {
  return {
    year: undefined,
    shown: all.slice(0, mostOnPage),
    years: byYear(all),
    newer: undefined,
    older: undefined,
  };
}

/** None where the one page holds all. */
export function partsOf(all: readonly Dated[]): readonly DatedPart[] {
  return byYear(all).flatMap(({ year, all: ofYear }) =>
    Array.from({ length: Math.ceil(ofYear.length / mostOnPage) }, (_, at) => ({
      year,
      part: at + 1,
    })),
  );
}

export function pageOfPart<T extends Dated>(
  all: readonly T[],
  { year, part }: DatedPart,
): DatedPage<T> {
  const years = byYear(all);
  const ofYear = years.find((each) => each.year === year)?.all ?? [];
  const start = (part - 1) * mostOnPage;
  return {
    year,
    shown: ofYear.slice(start, start + mostOnPage),
    years,
    newer: part > 1 ? part - 1 : undefined,
    older: start + mostOnPage < ofYear.length ? part + 1 : undefined,
  };
}

function byYear<T extends Dated>(all: readonly T[]): DatedPage<T>['years'] {
  if (all.length <= mostOnPage) return [];
  const years = Map.groupBy(all, ({ date }) => Number(date.slice(0, 4)));
  return [...years].map(([year, ofYear]) => ({ year, all: ofYear }));
}
