/** A correction: one figure, and the sentence that names it, of a report of the newest year. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolders } from './page/read-content.ts';

const figure = /^ {2}行政许可: (\d+)$/m;

export interface ChangedReport {
  /** `AGENCY/YEAR`. */
  readonly path: string;
  readonly change: () => void;
  readonly restore: () => void;
}

/** That of a department: a government’s would have to be the sum of its members’. */
export function changedReport(content: string): ChangedReport {
  const folders = reportFolders(content);
  const newest = Math.max(...folders.flatMap(({ years }) => years));
  for (const { agency, years } of folders) {
    const entry = readFileSync(join(content, 'agencies', `${agency}.yaml`), 'utf8');
    if (!years.includes(newest) || !entry.includes('类别: 部门')) continue;
    const path = `${agency}/${String(newest)}`;
    const file = join(content, 'reports', `${path}.md`);
    const text = readFileSync(file, 'utf8');
    const count = figure.exec(text)?.[1];
    if (count === undefined || !text.includes(`行政许可${count}件`)) continue;
    const more = String(Number(count) + 1);
    return {
      path,
      change: () => {
        writeFileSync(
          file,
          text
            .replace(figure, `  行政许可: ${more}`)
            .replace(`行政许可${count}件`, `行政许可${more}件`),
        );
      },
      restore: () => {
        writeFileSync(file, text);
      },
    };
  }
  throw new Error('no report of the newest year names its 行政许可');
}
