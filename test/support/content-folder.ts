/** A small content folder on disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { reportText } from './report-text.ts';

export const registered = `名称: 示例县水利局
曾用名: [示例县水务局]
类别: 部门
行政区划: { 代码: 未载明, 名称: 示例省/示例市/示例县 }
`;

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/**
 * One agency with a sound report, and `files` (path below the folder → content) over it; undefined leaves one out. It is
 * gone after the test.
 */
export function makeContentFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeContent(folder, files);
  return folder;
}

/** The same in a folder that is there. */
export function writeContent(folder: string, files: Files = {}): void {
  const all: Files = {
    'site.yaml': '名称: 示例县政府信息公开\n',
    'agencies/shili-shuiliju.yaml': registered,
    'reports/shili-shuiliju/2023.md': reportText(),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
