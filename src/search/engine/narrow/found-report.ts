/** A report that a query found, with all that narrowing and sorting look at. */
import { notStated } from '../../../core/form/front-matter.ts';
import type { Body } from '../../bodies/body.ts';
import type { Facet } from '../../query/search-request.ts';
import type { Fit } from '../match/fit.ts';
import type { Matches } from '../match/match-part.ts';
import type { IndexPart, SearchIndex } from '../search-index.ts';

export interface FoundReport {
  readonly part: IndexPart;
  /** In its part. */
  readonly report: number;
  readonly year: number;
  readonly body: string;
  readonly fit: Fit;
  readonly values: FacetValues;
}

/** Of each facet the values that a report has: of its region also all above it. */
type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** In the order of the catalogue. */
export async function foundReports(
  { bodies }: SearchIndex,
  part: IndexPart,
  matches: Matches,
): Promise<FoundReport[]> {
  if (matches.size === 0) return [];
  const known = new Map<string, Omit<FacetValues, 'year'>>();
  const entries = await part.catalogue();
  return entries.flatMap(({ body, year }, report) => {
    const fit = matches.get(report);
    if (fit === undefined) return [];
    const values = known.get(body) ?? valuesOfBody(body, bodies.get(body));
    known.set(body, values);
    return [{ part, report, year, body, fit, values: { ...values, year: [String(year)] } }];
  });
}

function valuesOfBody(id: string, body: Body | undefined): Omit<FacetValues, 'year'> {
  const region = body?.region ?? [];
  return {
    region:
      region.length === 0 ? [notStated] : region.map((_, at) => region.slice(0, at + 1).join('/')),
    kind: body === undefined ? [] : [body.kind],
    body: [id],
  };
}
