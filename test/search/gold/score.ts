/** What queries found beside what they ought to find. */
import type { GoldQuery } from './gold-query.ts';
import type { PublishedReport } from './published-report.ts';
import { truthOf } from './truth.ts';

export interface Found {
  /** The best first. Where only the first result is judged, at least that one. */
  readonly paths: readonly string[];
  readonly count: number;
  /** How strictly; not everyone says. */
  readonly step?: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface FoundBy {
  readonly query: GoldQuery;
  readonly found: Found;
}

/** Means over the queries of a kind that are judged so; undefined where none is. */
export interface Score {
  readonly kind: string;
  readonly queries: number;
  readonly recall: number | undefined;
  /** How many queries found everything. */
  readonly full: number | undefined;
  readonly precision: number | undefined;
  readonly precisionAt10: number | undefined;
  /** How many have the report that was meant as their first result. */
  readonly firstRight: number | undefined;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

export function scoreByKind(
  results: readonly FoundBy[],
  reports: readonly PublishedReport[],
): readonly Score[] {
  return [...Map.groupBy(results, ({ query }) => query.kind)].map(([kind, list]) => {
    const judged = list.flatMap((one) => judge(one, reports) ?? []);
    const known = list.filter(({ query }) => query.expect.first !== undefined);
    return {
      kind,
      queries: list.length,
      recall: mean(judged.map(({ recall }) => recall)),
      full: judged.length === 0 ? undefined : judged.filter(({ recall }) => recall === 1).length,
      precision: mean(judged.map(({ precision }) => precision)),
      precisionAt10: mean(judged.map(({ precisionAt10 }) => precisionAt10)),
      firstRight: known.length === 0 ? undefined : known.filter(isFirstRight).length,
      kilobytes: (mean(list.map(({ found }) => found.bytes)) ?? 0) / 1000,
      milliseconds: mean(list.map(({ found }) => found.milliseconds)) ?? 0,
    };
  });
}

/** The queries that fell short, each in a line. */
export function shortcomings(
  results: readonly FoundBy[],
  reports: readonly PublishedReport[],
): readonly string[] {
  return results.flatMap((one) => {
    const { query, found } = one;
    const asked = [query.kind, JSON.stringify(query.typed), ...(query.figure ?? [])].join(' ');
    if (query.expect.first !== undefined) {
      return isFirstRight(one)
        ? []
        : [
            `${asked}: first is ${found.paths[0] ?? 'nothing'}, not ${query.expect.first} (${found.step ?? ''}, ${String(found.count)})`,
          ];
    }
    const judged = judge(one, reports);
    if (judged === undefined || (judged.recall === 1 && judged.precision === 1)) return [];
    const { recall, precision, missing, wrong } = judged;
    return [
      `${asked}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} (${found.step ?? ''}, ${String(found.count)}); ` +
        `missing ${missing[0] ?? '–'}, wrong ${wrong[0] ?? '–'}`,
    ];
  });
}

function judge({ query, found }: FoundBy, reports: readonly PublishedReport[]) {
  const truth = truthOf(query, reports);
  if (truth === undefined) return undefined;
  const right = found.paths.filter((path) => truth.has(path));
  const top = found.paths.slice(0, 10);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(right.length, truth.size),
    precision: share(right.length, found.paths.length),
    precisionAt10: share(top.filter((path) => truth.has(path)).length, top.length),
    missing: [...truth].filter((path) => !found.paths.includes(path)),
    wrong: found.paths.filter((path) => !truth.has(path)),
  };
}

function isFirstRight({ query, found }: FoundBy): boolean {
  return found.paths[0] === query.expect.first;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
