/** Changed files of a content folder → which reports and agencies they are of. */
import { join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { ReportAddress } from '../../core/register/report-address.ts';
import type { Before, Change } from '../../git/changes.ts';

export interface ContentChanges {
  /** Paths of all of them as findings carry them, those among them that are gone. */
  readonly paths: ReadonlySet<string>;
  /** Something changed that every report is held against. */
  readonly concernsAll: boolean;
  readonly reports: readonly ReportAddress[];
  /** Ids, with what the file held before, if there was one. */
  readonly agencies: ReadonlyMap<string, Before | undefined>;
  /** Entries of the register are held against each other; of a report that isn't there no file can change. */
  readonly isOfChangedAgency: (path: string) => boolean;
}

export function contentChanges(folder: string, changes: readonly Change[]): ContentChanges {
  const files = changes.flatMap(bothPaths);
  const agencies = new Map(
    files.flatMap(({ path, before }) => {
      const id = /^agencies\/([^/]+)\.yaml$/.exec(path)?.[1];
      return id === undefined ? [] : [[id, before]];
    }),
  );
  const root = displayPath(folder);
  const folders = [...agencies.keys()].map((id) => `${root}/reports/${id}/`);
  if (agencies.size > 0) folders.push(`${root}/agencies/`);
  return {
    paths: new Set(files.map(({ path }) => displayPath(join(folder, path)))),
    concernsAll: files.some(({ path }) => path === 'site.yaml' || path === 'words.yaml'),
    reports: files.flatMap(({ path }) => reportAt(path) ?? attachedTo(path) ?? []),
    agencies,
    isOfChangedAgency: (path) => folders.some((start) => path.startsWith(start)),
  };
}

/** A file that was renamed is one that is gone and one that is new. */
function bothPaths({ path, before }: Change): { path: string; before: Before | undefined }[] {
  const was = before === undefined ? [] : [{ path: before.path, before }];
  return path === undefined || path === before?.path ? was : [{ path, before: undefined }, ...was];
}

/** Whose report the file is. */
export function reportAt(path: string): ReportAddress | undefined {
  const [, agency, year] = /^reports\/([^/]+)\/(\d{4})\.md$/.exec(path) ?? [];
  return agency === undefined ? undefined : { agency, year: Number(year) };
}

/** A picture or attachment belongs to the report that it lies beside. */
function attachedTo(path: string): ReportAddress | undefined {
  const [folder] = /^reports\/[^/]+\/\d{4}(?=\/)/.exec(path) ?? [];
  return folder === undefined ? undefined : reportAt(`${folder}.md`);
}
