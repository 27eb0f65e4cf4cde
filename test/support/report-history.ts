/** A content folder whose reports have a past, in a real repository; and the archive of it, as the site reads it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentHistory } from '../../src/content-folder/content-history.ts';
import { earlierVersions } from '../../src/content-folder/earlier-versions.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { makeContentFolder } from './content-folder.ts';
import { commitAt } from './git-repository.ts';
import { reportText } from './report-text.ts';

export const reportPath = 'reports/shili-shuiliju/2023.md';

/** Path below the folder → content; null takes it away. */
export type Files = Readonly<Record<string, string | null>>;

/** Files and the instant at which they were committed, with its offset; without one they lie there uncommitted. */
export type Step = readonly [files: Files, instant?: string];

export function contentWithPast(steps: readonly Step[]): string {
  const folder = makeContentFolder({
    'site.yaml': '名称: 示例县政府信息公开\n网址: https://gk.example.gov.cn\n',
    [reportPath]: undefined,
  });
  for (const step of steps) takeStep(folder, step);
  return folder;
}

export function takeStep(folder: string, [files, instant]: Step): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    if (content === null) {
      rmSync(place);
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  if (instant !== undefined) commitAt(folder, instant);
}

/** A report of 2023, published on 2024-01-22 unless it says otherwise. */
export function saying(changes: ExampleReport = {}): string {
  return reportText({ publishedOn: '2024-01-22', ...changes });
}

export function archiveWithPast(folder: string): Archive {
  const content = checkFolder(folder, { remember: 'nothing' });
  return createArchive(content, earlierVersions(folder, content), contentHistory(folder, content));
}
