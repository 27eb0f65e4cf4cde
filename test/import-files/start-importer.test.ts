import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bounds, type Bounds } from '../../src/import-files/bounds.ts';
import type { FileImport } from '../../src/import-files/file-import.ts';
import { startImporter } from '../../src/import-files/start-importer.ts';

describe('an importer', () => {
  test('gives up a file that takes too long, and reads the next', async () => {
    const importer = start({ seconds: 0.001 });
    const first = await importer.importFile(request('示例'));
    expect(messages(first)).toEqual([expect.stringContaining('还没有读完')]);
    expect(messages(await importer.importFile(request('示例')))).toHaveLength(1);
  });

  test('gives up a file that takes too much memory', async () => {
    const importer = start({ heapMegabytes: 4 });
    expect(messages(await importer.importFile(request('示例')))).toEqual([
      expect.stringContaining('内存太多'),
    ]);
  });

  test('reads on with a new worker after so many files', async () => {
    const importer = start({ filesPerWorker: 2 });
    for (let count = 0; count < 5; count += 1) {
      const { findings } = await importer.importFile(request('{\\rtf1'));
      expect(findings[0]?.message).toContain('RTF');
    }
  });

  test('refuses what comes after its end', async () => {
    const importer = start({});
    const answer = importer.importFile(request('示例'));
    await importer.close();
    expect(messages(await answer)).toEqual([expect.stringContaining('中断')]);
  });
});

function start(changes: Partial<Bounds>) {
  const importer = startImporter({ ...bounds, ...changes });
  onTestFinished(() => importer.close());
  return importer;
}

function request(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  return { file, subject: { agency: 'shili-shuiliju', registered: undefined, year: undefined } };
}

function messages({ findings }: FileImport): string[] {
  return findings.map(({ message }) => message);
}
