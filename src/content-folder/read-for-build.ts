/**
 * A content folder as a build wants it: checked, every report as a plain value, and for each a key of what it follows
 * from. What was checked before is not even parsed.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegister, type AgencyFile } from '../core/checking/check-register.ts';
import type { CheckedContent, CheckedReport } from '../core/checking/checked.ts';
import { partOfContent, type PartOfContent } from '../core/checking/part-of-content.ts';
import type { Agency } from '../core/register/agency.ts';
import {
  addressOf,
  compareAddresses,
  type ReportAddress,
} from '../core/register/report-address.ts';
import { buildCache } from './build-cache.ts';
import { readFolder } from './read-folder.ts';
import { checkKnown } from './remember/check-known.ts';
import { keepReports } from './remember/keep-reports.ts';
import { digest } from './remember/keys.ts';
import { knownFiles } from './remember/known-files.ts';

export interface ForBuild {
  readonly content: CheckedContent;
  /**
   * By address, the digest of all that a report is read from: its text, its body in the register, the words of the
   * column, which files that its text names are beside it, and the bytes of those that are.
   */
  readonly keys: ReadonlyMap<string, string>;
  /** Of all reports that are there, whether they were read or not; by agency, then by year. */
  readonly addresses: readonly ReportAddress[];
}

export interface BuildReading {
  /** What was checked is kept here for the next build. Several may use it at the same time. */
  readonly cacheFolder?: string;
  /**
   * Ids of agencies, chosen from the register. What is found about their reports is all that is found among all; of
   * others there are the reports that this or showing them needs, and not all may be found about those.
   */
  readonly only?: ((agencies: readonly Agency[]) => ReadonlySet<string>) | undefined;
}

export function readForBuild(
  folder: string,
  { cacheFolder = buildCache('checked'), only }: BuildReading = {},
): ForBuild {
  let part: PartOfContent | undefined;
  const choose = (register: readonly AgencyFile[]) => {
    if (only === undefined) return undefined;
    const { agencies } = checkRegister(register);
    part = partOfContent(only(agencies), agencies);
    return part.read;
  };
  const files = readFolder(folder, choose);
  const keeper = keepReports();
  const cache = knownFiles(folder, cacheFolder);
  const { content, known } = checkKnown({ cache, keeper, read: files, files, held: part?.held });
  const keyOf = (report: CheckedReport) => {
    const { key, asked } = known.get(addressOf(report)) ?? {};
    return digest(JSON.stringify([key, asked, digestsOfFiles(folder, report)]));
  };
  return {
    content: { ...content, reports: content.reports.map(keeper.settle) },
    keys: new Map(content.reports.map((report) => [addressOf(report), keyOf(report)])),
    addresses: [...files.reports, ...(files.elsewhere ?? [])]
      .map(({ agency, year }) => ({ agency, year }))
      .sort(compareAddresses),
  };
}

function digestsOfFiles(folder: string, { agency, files }: CheckedReport): readonly string[] {
  return files.map((name) => digestOfFile(join(folder, 'reports', agency, name)));
}

/** A file that is gone meanwhile has none. */
function digestOfFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path), 'base64url');
  } catch {
    return '';
  }
}
