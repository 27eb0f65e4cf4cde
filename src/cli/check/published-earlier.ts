/** The 发布日期 that a report gave before, where it gives another one now: the first date of publication never changes. */
import { basename, join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import { frontMatterKey } from '../../core/form/front-matter.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import { splitSource } from '../../core/markdown/split-source.ts';
import type { History } from './history.ts';

/** By path as findings carry it. A file that came to another year is another report. */
export function publishedEarlier(
  folder: string,
  { changes, contents }: History,
  reports: readonly ReportFile[],
): ReadonlyMap<string, string> {
  const texts = new Map(reports.map(({ path, text }) => [path, text]));
  return new Map(
    changes.flatMap(({ path, before }) => {
      if (path === undefined || before === undefined) return [];
      const isSameYear = basename(path) === basename(before.path);
      const name = displayPath(join(folder, path));
      const earlier = publishedIn(contents.get(before.blob) ?? '');
      const now = texts.get(name);
      if (!isSameYear || earlier === undefined || now === undefined) return [];
      return publishedIn(now) === earlier ? [] : [[name, earlier]];
    }),
  );
}

/** Without understanding the rest: an old version may be anything. */
function publishedIn(text: string): string | undefined {
  const { frontMatter = '' } = splitSource(text.replace(/^\uFEFF/, ''));
  return publishedOn.exec(frontMatter)?.[2];
}

const publishedOn = new RegExp(
  `^(["']?)${frontMatterKey('publishedOn')}\\1[ \\t]*:[ \\t]+["']?(\\d{4}-\\d{2}-\\d{2})["']?[ \\t]*(?:#.*)?\\r?$`,
  'm',
);
