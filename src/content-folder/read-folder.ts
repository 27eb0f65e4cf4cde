/** A content folder on disk → the files that the checker wants. */
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { AgencyFile } from '../core/checking/check-register.ts';
import type { ContentFiles } from '../core/checking/check-content.ts';
import type { Issue } from '../core/issue/issue.ts';
import { raise } from '../core/issue/raise.ts';
import type { ReportFile } from '../core/markdown/parse-report.ts';
import type { ReportAddress } from '../core/register/report-address.ts';
import { displayPath } from './content-folder.ts';
import { readText } from './read-text.ts';

/** Id of an agency. Part of an address: lower-case ASCII. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `choose` tells from the register whose reports are wanted, if not all; the others are only looked for. */
export function readFolder(
  folder: string,
  choose: (agencies: readonly AgencyFile[]) => ReadonlySet<string> | undefined = () => undefined,
): ContentFiles {
  const issues: Issue[] = [];
  const siteFile = join(folder, 'site.yaml');
  const wordsFile = join(folder, 'words.yaml');
  const site = existsSync(siteFile) ? textFile(siteFile, issues) : undefined;
  const words = existsSync(wordsFile) ? textFile(wordsFile, issues) : undefined;
  const agencies = readAgencies(join(folder, 'agencies'), issues);
  const wanted = choose(agencies);
  const isWanted = (agency: string) => wanted?.has(agency) ?? true;
  return {
    sitePath: displayPath(siteFile),
    ...{ site, words, agencies },
    ...readReports(join(folder, 'reports'), isWanted, issues),
    reportPath: (agency, year) =>
      displayPath(join(folder, 'reports', agency, `${String(year)}.md`)),
    publishedEarlier: new Map(),
    correctionsEarlier: new Map(),
    issues,
  };
}

function textFile(file: string, issues: Issue[]): { path: string; text: string } | undefined {
  const reading = readText(file);
  if ('text' in reading) return { path: displayPath(file), text: reading.text };
  issues.push(reading.issue);
  return undefined;
}

function readAgencies(folder: string, issues: Issue[]): AgencyFile[] {
  return entries(folder, issues).flatMap((entry) => {
    const file = join(folder, entry.name);
    const id = /^(.+)\.yaml$/.exec(entry.name)?.[1];
    if (id !== undefined && idPattern.test(id) && !entry.isFile()) {
      issues.push(raise('file-unreadable', displayPath(file), notAFile));
      return [];
    }
    if (id === undefined || !idPattern.test(id)) {
      issues.push(
        raise(
          'file-path',
          displayPath(file),
          '这里只放机关登记，文件名是“机关代号.yaml”，代号用小写字母、数字和连字符',
        ),
      );
      return [];
    }
    const read = textFile(file, issues);
    return read === undefined ? [] : [{ id, ...read }];
  });
}

function readReports(
  folder: string,
  isWanted: (agency: string) => boolean,
  issues: Issue[],
): Required<Pick<ContentFiles, 'reports' | 'elsewhere'>> {
  const elsewhere: ReportAddress[] = [];
  const reports = entries(folder, issues).flatMap((entry) => {
    const inside = join(folder, entry.name);
    const isOfAgency = entry.isDirectory() && idPattern.test(entry.name);
    if (isOfAgency && isWanted(entry.name)) return readAgencyReports(inside, entry.name, issues);
    if (isOfAgency) {
      elsewhere.push(...reportsIn(inside, entry.name));
      return [];
    }
    issues.push(
      raise(
        'file-path',
        displayPath(inside),
        '报告放在“reports/机关代号/年份.md”，机关代号用小写字母、数字和连字符',
      ),
    );
    return [];
  });
  return { reports, elsewhere };
}

/** What is wrong in a folder that isn't asked for is told to whoever asks for it. */
function reportsIn(folder: string, agency: string): ReportAddress[] {
  return entries(folder, []).flatMap((entry) => {
    const year = reportName.exec(entry.name)?.[1];
    return year !== undefined && entry.isFile() ? [{ agency, year: Number(year) }] : [];
  });
}

const reportName = /^((?:19|20)\d{2})\.md$/;

function readAgencyReports(folder: string, agency: string, issues: Issue[]): ReportFile[] {
  const list = entries(folder, issues);
  const attachments = new Map<string, ReadonlySet<string>>();
  for (const entry of list) {
    if (!entry.isDirectory()) continue;
    attachments.set(
      entry.name,
      // Links out of the folder are not followed: what they point at may not be for the public.
      new Set(
        entries(join(folder, entry.name), issues)
          .filter((inside) => inside.isFile())
          .map(({ name }) => `${entry.name}/${name}`),
      ),
    );
  }
  return list.flatMap((entry) => {
    const file = join(folder, entry.name);
    const year = /^((?:19|20)\d{2})(\.md)?$/.exec(entry.name);
    const isNamedAsReport = year?.[2] !== undefined;
    const isReport = entry.isFile() && isNamedAsReport;
    if (isNamedAsReport && !isReport) {
      issues.push(raise('file-unreadable', displayPath(file), notAFile));
    } else if (!isReport && !(entry.isDirectory() && year !== null)) {
      issues.push(
        raise(
          'file-path',
          displayPath(file),
          '机关的文件夹里只放“年份.md”，以及同名的年份文件夹（图片和附件）',
        ),
      );
    }
    if (!isReport) return [];
    const read = textFile(file, issues);
    const hasFile = (name: string) => attachments.get(year[1] ?? '')?.has(name) ?? false;
    return read === undefined ? [] : [{ agency, year: Number(year[1]), hasFile, ...read }];
  });
}

const notAFile = '这里应是一个普通的文件，不能是文件夹或者链接';

/** Sorted; without what operating systems leave behind. A folder that isn't there is empty. */
function entries(folder: string, issues: Issue[]): Dirent[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !/^(thumbs\.db|desktop\.ini)$/i.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    issues.push(
      raise('file-unreadable', displayPath(folder), `这里应是一个能读的文件夹（${code}）`),
    );
    return [];
  }
}
