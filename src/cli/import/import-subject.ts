/** What is known of the report before its file is read. */
import { readAgency } from '../../content-folder/read-agency.ts';
import {
  importFinding,
  type ImportFinding,
  type ImportSubject,
} from '../../core/importers/imported.ts';

export interface KnownSubject {
  readonly subject: ImportSubject;
  /** That the register doesn't know the agency, or can't be read. */
  readonly warning?: ImportFinding;
}

export function knownSubject(
  contentFolder: string,
  agency: string,
  said: Pick<ImportSubject, 'year' | 'publishedOn'>,
): KnownSubject {
  const { path, agency: registered, issues } = readAgency(contentFolder, agency);
  const { year, publishedOn } = said;
  const subject = { agency, registered, year, publishedOn };
  const message =
    issues[0] === undefined
      ? `机关“${agency}”还没有登记，名称按文件里的写，没有核对；发布之前请新建 ${path}`
      : `机关“${agency}”的登记读不出来，名称没有核对；请改正 ${path}（${issues[0].message}）`;
  return { subject, warning: importFinding('import-agency', message, {}) };
}
