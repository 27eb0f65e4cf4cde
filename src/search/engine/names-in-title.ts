/** Where a report's title has the names by which it was asked for. */
import type { Body } from '../bodies/body.ts';
import type { Fold } from '../encoding/fold.ts';
import { placesIn, type Readable } from '../excerpt/readable.ts';
import type { Span } from '../excerpt/span.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Attempt } from './attempt.ts';
import { isNamed } from './match/members-of.ts';
import type { FoundReport } from './narrow/found-report.ts';

export function namesInTitle(
  title: Readable,
  { wanted, applied }: Attempt,
  report: Pick<FoundReport, 'body' | 'year'>,
  bodies: ReadonlyMap<string, Body>,
  fold: Fold,
): Span[] {
  const named = wanted.flatMap((one) => one.named ?? []).filter((one) => isNamed(report, one));
  const isByBody = applied.chosen.body.length > 0 || named.some((one) => one.bodies.length > 0);
  const isByYear = applied.chosen.year.length > 0 || named.some((one) => one.years.length > 0);
  const names = [
    ...(isByBody ? (bodies.get(report.body)?.names.map(({ text }) => text) ?? []) : []),
    ...(isByYear ? [`${String(report.year)}年`] : []),
  ];
  return names.flatMap((name) =>
    parseQuery(name, fold).parts.flatMap(({ runs }) => placesIn(title, runs)),
  );
}
