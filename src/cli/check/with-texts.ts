/** Files of a content folder with other texts than those on disk. */
import { join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { ContentFiles } from '../../core/checking/check-content.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import type { TextFile } from '../../core/yaml/read-yaml-file.ts';
import { reportAt } from './content-changes.ts';
import type { History } from './history.ts';

/** By path as findings carry it; undefined leaves the file out. */
export type Texts = ReadonlyMap<string, string | undefined>;

export function withTexts(files: ContentFiles, texts: Texts): ContentFiles {
  if (texts.size === 0) return files;
  const amend = <F extends TextFile>(file: F): F[] => {
    if (!texts.has(file.path)) return [file];
    const text = texts.get(file.path);
    return text === undefined ? [] : [{ ...file, text }];
  };
  return {
    ...files,
    site: files.site && amend(files.site)[0],
    words: files.words && amend(files.words)[0],
    agencies: files.agencies.flatMap(amend),
    reports: files.reports.flatMap(amend),
    issues: files.issues.filter(({ path }) => !texts.has(path)),
  };
}

/** As they would be committed, whatever lies on disk. */
export function asStaged(
  folder: string,
  { unstaged, contents }: History,
  files: ContentFiles,
): ContentFiles {
  const pathOf = (path: string) => displayPath(join(folder, path));
  const texts = new Map<string, string | undefined>();
  for (const { path, before } of unstaged) {
    if (path !== undefined) texts.set(pathOf(path), undefined);
    if (before !== undefined) texts.set(pathOf(before.path), contents.get(before.blob));
  }
  const { reports, ...others } = withTexts(files, texts);
  const untracked = new Set(unstaged.flatMap((change) => (change.before ? [] : [change.path])));
  const there = new Set(files.reports.map(({ path }) => path));
  const gone = unstaged.flatMap(({ before }) => {
    if (before === undefined || there.has(pathOf(before.path))) return [];
    return stagedReport(before.path, pathOf(before.path), contents.get(before.blob)) ?? [];
  });
  return {
    ...others,
    reports: [
      ...reports.map((report) => ({
        ...report,
        // A picture that nobody added will be missing from the commit.
        hasFile: (name: string) =>
          report.hasFile(name) && !untracked.has(`reports/${report.agency}/${name}`),
      })),
      ...gone,
    ],
  };
}

/** One that is no longer on disk; what lies beside it can't be told. */
function stagedReport(
  path: string,
  name: string,
  text: string | undefined,
): ReportFile | undefined {
  const address = reportAt(path);
  if (address === undefined || text === undefined) return undefined;
  return { ...address, path: name, text, hasFile: () => true };
}
