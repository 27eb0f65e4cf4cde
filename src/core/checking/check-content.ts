/** A whole content folder: every report against its rules, and all of them against each other. */
import { compareIssues, type Issue } from '../issue/issue.ts';
import type { ReportFile } from '../markdown/parse-report.ts';
import type { Agency } from '../register/agency.ts';
import { compareAddresses, type ReportAddress } from '../register/report-address.ts';
import { filedElsewhere, standingsOf, type Filed } from '../register/standing.ts';
import type { Words } from '../register/words.ts';
import type { Correction } from '../report/report.ts';
import type { TextFile } from '../yaml/read-yaml-file.ts';
import { checkAround, type Neighbourhood } from './check-around.ts';
import { checkBodies } from './check-bodies.ts';
import { checkOwners } from './check-owners.ts';
import { checkRegister, checkSite, checkWords, type AgencyFile } from './check-register.ts';
import { checkReport } from './check-report.ts';
import type { CheckedContent, CheckedReport } from './checked.ts';
import type { Held } from './hold-rules.ts';
import { linkBack } from './link-back.ts';
import { surround } from './surround.ts';

export interface ContentFiles {
  readonly sitePath: string;
  readonly site: TextFile | undefined;
  readonly words: TextFile | undefined;
  readonly agencies: readonly AgencyFile[];
  readonly reports: readonly ReportFile[];
  /** Reports that are there and aren't among `reports`: only a part of the content is checked. */
  readonly elsewhere?: readonly ReportAddress[];
  /** The path of the report of a body and year, whether it is there or not. */
  readonly reportPath: (agency: string, year: number) => string;
  /** 发布日期 in an earlier version of a file, by path, where it differs from what the file says now. */
  readonly publishedEarlier: ReadonlyMap<string, string>;
  /** 更正 in an earlier version of a file that changed, by path. */
  readonly correctionsEarlier: ReadonlyMap<string, readonly Correction[]>;
  /** What the reader of the folder already found: unreadable files, wrong places. */
  readonly issues: readonly Issue[];
}

/** Who checks one report; whoever remembers earlier results hands in others. */
export interface Checkers {
  readonly report: (file: ReportFile, agency: Agency | undefined, words: Words) => CheckedReport;
  readonly around: (checked: CheckedReport, neighbourhood: Neighbourhood) => Held;
}

export const plainCheckers: Checkers = { report: checkReport, around: checkAround };

/** `today` (YYYY-MM-DD) decides what is overdue. */
export function checkContent(
  files: ContentFiles,
  today: string,
  checkers: Checkers = plainCheckers,
): CheckedContent {
  const { site, issues: siteIssues } = checkSite(files.sitePath, files.site);
  const isSiteUnread = files.issues.some(({ path }) => path === files.sitePath);
  const { words, issues: wordsIssues } = checkWords(files.words);
  const register = checkRegister(files.agencies);
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]));
  const alone = files.reports
    .map((file) => checkers.report(file, agencies.get(file.agency), words))
    .sort(compareAddresses);
  const { elsewhere = [] } = files;
  const filed = [
    ...alone.flatMap((checked) => filedAs(checked) ?? []),
    ...elsewhere.map(filedElsewhere),
  ];
  const standings = standingsOf(site, register.agencies, filed, today);
  const around = surround({
    site,
    agencies: register.agencies,
    reports: alone,
    standings,
    publishedEarlier: files.publishedEarlier,
    correctionsEarlier: files.correctionsEarlier,
  });
  const held = alone.map((checked) =>
    checkers.around(checked, {
      agency: agencies.get(checked.agency),
      words,
      around: around.surroundings(checked),
      neighbours: around.neighbours(checked),
    }),
  );
  const unread = unreadPaths(files, alone);
  const missing = checkBodies(register.agencies, yearsOf(filed), standings, files.reportPath);
  const issues = linkBack([
    ...files.issues,
    ...(isSiteUnread ? [] : siteIssues),
    ...wordsIssues,
    ...register.issues,
    ...alone.flatMap(({ issues }) => issues),
    ...held.flatMap(({ issues }) => issues),
    ...missing.filter(({ path }) => !unread.has(path)),
    ...checkOwners(alone, files.agencies, agencies),
  ]).toSorted(compareIssues);
  const byPath = Map.groupBy(issues, ({ path }) => path);
  return {
    site,
    today,
    agencies: register.agencies,
    reports: alone.map((checked, index) => complete(checked, held[index], byPath)),
    ...(elsewhere.length > 0 && { elsewhere }),
    issues,
  };
}

/** Undefined where nobody can say what was filed. */
function filedAs({ agency, year, identity }: CheckedReport): Filed | undefined {
  return identity && { agency, year, publishedOn: identity.publishedOn };
}

/** Of a file that is there and can't be read, its own findings say what is wrong. */
function unreadPaths(files: ContentFiles, reports: readonly CheckedReport[]): ReadonlySet<string> {
  const notUnderstood = reports.filter(({ identity }) => identity === undefined);
  return new Set([...files.issues, ...notUnderstood].map(({ path }) => path));
}

/** The report with all that was found about it, alone and among the others. */
function complete(
  checked: CheckedReport,
  held: Held | undefined,
  issues: ReadonlyMap<string, readonly Issue[]>,
): CheckedReport {
  const all = issues.get(checked.path) ?? [];
  const isAsItWas = held?.acknowledged.length === 0 && all.length === checked.issues.length;
  if (isAsItWas && all.every((issue) => checked.issues.includes(issue))) return checked;
  const { path, agency, year, identity, files, renderNarrative } = checked;
  return {
    path,
    agency,
    year,
    identity,
    // Still read only when they are asked for.
    get report() {
      return checked.report;
    },
    get places() {
      return checked.places;
    },
    issues: all,
    acknowledged: [...checked.acknowledged, ...(held?.acknowledged ?? [])],
    files,
    renderNarrative,
  };
}

/** From the first to the last year of which there is a report. */
function yearsOf(filed: readonly { readonly year: number }[]): readonly number[] {
  const first = filed.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = filed.reduce((greatest, { year }) => Math.max(greatest, year), -Infinity);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
