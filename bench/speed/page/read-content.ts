/** What there is in a content folder. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ReportFolder {
  readonly agency: string;
  readonly years: readonly number[];
}

export function reportFolders(content: string): readonly ReportFolder[] {
  return readdirSync(join(content, 'reports')).map((agency) => ({
    agency,
    years: globSync('*.md', { cwd: join(content, 'reports', agency) })
      .map((file) => Number(file.replace('.md', '')))
      .sort((a, b) => a - b),
  }));
}

/** By folder. */
export function agencyNames(content: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(content, 'agencies')).map((file) => {
      const text = readFileSync(join(content, 'agencies', file), 'utf8');
      return [file.replace('.yaml', ''), /^名称: (.*)$/m.exec(text)?.[1] ?? ''];
    }),
  );
}
