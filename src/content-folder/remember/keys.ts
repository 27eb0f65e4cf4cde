/** Digests of everything that findings follow from: where they are the same, so are the findings. */
import { hash } from 'node:crypto';
import type { Neighbourhood } from '../../core/checking/check-around.ts';
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import type { Agency } from '../../core/register/agency.ts';
import type { Words } from '../../core/register/words.ts';

export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Of one report alone. The files beside it are not in it: see `KnownReport.asked`. */
export function reportKey(file: ReportFile, agency: Agency | undefined, words: Words): string {
  const given = [file.agency, file.year, agency && digestOf(agency), digestOf(words)];
  return digest(`${JSON.stringify(given)}\n${file.text}`);
}

/** Of a report among others; `keyOf` gives all that is in the key of one alone, as JSON can hold it. */
export function aroundKey(
  checked: CheckedReport,
  { around, neighbours }: Neighbourhood,
  keyOf: (checked: CheckedReport) => unknown,
): string {
  const { dueOn, publishedEarlier, correctionsEarlier, owedLastYear, merged, members, ...reports } =
    around;
  // Which are in `neighbours`. Whatever else stands around a report must become a part of the key.
  reports satisfies { [K in keyof typeof reports]: K extends ReportsAround ? unknown : never };
  return digest(
    JSON.stringify([
      keyOf(checked),
      dueOn,
      publishedEarlier,
      correctionsEarlier,
      owedLastYear,
      merged.map(({ agency }) => digestOf(agency)),
      members.map(({ agency }) => digestOf(agency)),
      neighbours.map((other) => [other.agency, other.year, keyOf(other)]),
    ]),
  );
}

type ReportsAround = 'lastYear' | 'yearBeforeLast';

const digests = new WeakMap<object, string>();

/** Asked again and again for the same few objects. */
function digestOf(value: Agency | Words): string {
  const known = digests.get(value) ?? digest(JSON.stringify(value));
  digests.set(value, known);
  return known;
}
