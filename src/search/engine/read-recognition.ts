/** What a query names → what is narrowed by it, and what of it readers are told. */
import type { Body } from '../bodies/body.ts';
import { lastName } from '../bodies/region-path.ts';
import { printCondition, readCondition } from '../query/condition.ts';
import { facets, type Facet, type SearchRequest, type Sort } from '../query/search-request.ts';
import type { Mention, Recognition } from '../recognise/recognition.ts';
import type { Recognised, RecognisedBody, RecognisedFilter, RecognisedOrder } from './answer.ts';
import type { Applied } from './attempt.ts';

/** Reports are narrowed by all that is named; several values of one facet mean any of them. */
export function appliedOf(typed: string, mentions: readonly Mention[]): Applied {
  const values = (facet: Facet | 'figure') =>
    mentions.flatMap(({ named }) =>
      'facet' in named && named.facet === facet ? named.values : [],
    );
  return {
    chosen: Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Record<
      Facet,
      string[]
    >,
    conditions: values('figure').flatMap((text) => readCondition(text) ?? []),
    isEither: saysEither(typed, mentions),
    sort: mentions.flatMap(({ named }) => ('sort' in named ? [named.sort] : []))[0],
  };
}

/** Whether there are several conditions, and 或 between them all. */
function saysEither(typed: string, mentions: readonly Mention[]): boolean {
  const figures = mentions.filter(isCondition);
  const between = figures.slice(1).map(({ start }, at) => typed.slice(figures[at]?.end, start));
  return between.length > 0 && between.every((text) => /^[\s，,]*(?:或者?|或是)\s*$/u.test(text));
}

function isCondition({ named }: Mention): boolean {
  return 'facet' in named && named.facet === 'figure';
}

/** What was typed without the words of these mentions. */
export function restOf(typed: string, mentions: readonly Mention[]): string {
  let rest = typed;
  for (const { start, end } of [...mentions].reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/gu, ' ').trim();
}

/** How what is named was taken: what reports are narrowed by, and the order that they are in. */
interface Taken {
  readonly applied: Applied;
  readonly sort: Sort;
}

/** For readers; what they have chosen already isn't offered again. */
export function recognisedOf(
  request: SearchRequest,
  { mentions, unread }: Recognition,
  bodies: ReadonlyMap<string, Body>,
  { applied, sort }: Taken,
): Recognised {
  return {
    bodies: bodiesOf(mentions, bodies),
    filters: mentions.flatMap((mention) => filtersOf(mention, request, bodies, applied)),
    orders: mentions.flatMap((mention): RecognisedOrder[] => {
      const { named, label } = mention;
      if (!('sort' in named) || request.sort === named.sort) return [];
      const rest = restOf(request.typed, [mention]);
      const isSorted = applied.sort !== undefined;
      return [{ sort: named.sort, label, isApplied: isSorted && sort === named.sort, rest }];
    }),
    rest: restOf(request.typed, mentions),
    unread,
  };
}

/** So many bodies and values are offered at most; what narrows the results is told whole. */
const most = 5;

function filtersOf(
  mention: Mention,
  { typed, chosen }: SearchRequest,
  bodies: ReadonlyMap<string, Body>,
  { chosen: narrowed, conditions, isEither }: Applied,
): RecognisedFilter[] {
  const first = conditions[0] === undefined ? '' : printCondition(conditions[0]);
  const { named, label } = mention;
  if (!('facet' in named)) return [];
  const { facet, values } = named;
  const isApplied = (facet === 'figure' ? conditions : narrowed[facet]).length > 0;
  const isAlternative = facet === 'figure' && isEither && !values.includes(first);
  // Several bodies are shown by themselves; only one of them is no narrowing that anybody meant.
  if (facet === 'body' && values.length > 1 && !isApplied) return [];
  return values
    .filter((value) => facet === 'figure' || !chosen[facet].includes(value))
    .slice(0, isApplied ? values.length : most)
    .map((value) => ({
      facet,
      value,
      label: labelOf(facet, value, values.length, isAlternative ? `或 ${label}` : label, bodies),
      isApplied,
      rest: restOf(typed, [mention]),
    }));
}

/** Of several values each has its own. */
function labelOf(
  facet: Facet | 'figure',
  value: string,
  values: number,
  label: string,
  bodies: ReadonlyMap<string, Body>,
): string {
  if (facet === 'body') return bodies.get(value)?.names[0]?.text ?? label;
  if (values === 1) return label;
  return facet === 'year' ? `${value}年` : lastName(value);
}

function bodiesOf(
  mentions: readonly Mention[],
  bodies: ReadonlyMap<string, Body>,
): RecognisedBody[] {
  const valuesOf = (facet: Facet) =>
    mentions.flatMap(({ named }) =>
      'facet' in named && named.facet === facet ? named.values : [],
    );
  const years = valuesOf('year').map(Number);
  return [...new Set(valuesOf('body'))].slice(0, most).flatMap((id) => {
    const body = bodies.get(id);
    if (body === undefined) return [];
    const year = years.find((one) => body.years.includes(one));
    const own = { name: body.names[0]?.text ?? id, path: bodyPath(id) };
    return [year === undefined ? own : { ...own, report: { year, path: reportPath(id, year) } }];
  });
}

/** As the site has them (site/urls.ts). */
export function bodyPath(id: string): string {
  return `/agencies/${id}/`;
}

export function reportPath(id: string, year: number): string {
  return `/reports/${id}/${String(year)}/`;
}
