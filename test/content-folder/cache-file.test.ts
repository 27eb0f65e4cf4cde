import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { digest } from '../../src/content-folder/remember/keys.ts';
import type { ContentFiles } from '../../src/core/checking/check-content.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const report = 'reports/shili-shuiliju/2023.md';
const unbalanced = reportText({ figures: { 'requests.received.total': 1 } });

test('what the cache says was found is not looked for again', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
  const changed = body.replaceAll('总计', '合计');
  const { code } = JSON.parse(head) as { code: string };
  writeFileSync(file, `${JSON.stringify({ code, digest: digest(changed) })}\n${changed}`);
  expect(messages(check(folder, cacheFolder))).toContain('合计');
});

test('a report whose findings are in the cache is there for whoever asks', () => {
  const { folder, cacheFolder } = checkedOnce();
  const [known] = checkFolder(folder, { remember: 'disk', cacheFolder }).reports;
  expect(known?.report?.title).toBe('示例县水利局2023年政府信息公开工作年度报告');
  expect(known?.places.figure('requests.received.total').line).toBe(16);
  expect(known?.renderNarrative().sections[0]?.html).toBe('<p>已报告。</p>');
});

test('two folders that say the same have the same cache: no path of this machine stands in it', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  const elsewhere = temporaryFolder();
  cpSync(folder, elsewhere, { recursive: true });
  check(elsewhere, cacheFolder);
  const [one, other] = filesIn(cacheFolder).map((name) => readFileSync(name, 'utf8'));
  expect(other).toBe(one);
  expect(readFileSync(file, 'utf8')).not.toContain(folder);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['empty', () => ''],
  ['of other code', (text: string) => text.replace(/"code":"./, '"code":"?')],
  ['damaged', (text: string) => text.replace('总计', '合计')],
  ['JSON of something else', () => 'null\n[]'],
  ['no text at all', () => '\u0000\uFFFF'],
])('a cache that is %s is as good as none, and is written anew', (_what, damage) => {
  const { folder, cacheFolder, file } = checkedOnce();
  const found = messages(check(folder, cacheFolder));
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, damage(written));
  expect(messages(check(folder, cacheFolder))).toBe(found);
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('a cache that can’t be written is done without', () => {
  const folder = makeContentFolder({ [report]: unbalanced });
  const inTheWay = join(temporaryFolder(), 'file');
  writeFileSync(inTheWay, '');
  expect(messages(check(folder, join(inTheWay, 'check')))).toContain('相差 1');
});

test('a cache that can’t be replaced is done without, and nothing is left beside it', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  rmSync(file);
  cpSync(folder, file, { recursive: true });
  expect(messages(check(folder, cacheFolder))).toContain('相差 1');
  expect(readdirSync(dirname(file))).toHaveLength(1);
});

test('a cache of which nothing has changed is not written again', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  const before = statSync(file);
  check(folder, cacheFolder);
  expect(statSync(file).ino).toBe(before.ino);
});

test('a report that is left out for once is known the next time', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  const before = statSync(file).ino;
  const amend = (files: ContentFiles) => ({ ...files, reports: [] });
  const { reports } = checkFolder(folder, { remember: 'disk', cacheFolder, amend });
  expect(reports).toEqual([]);
  expect(statSync(file).ino).toBe(before);
});

test('a report that is gone is forgotten', () => {
  const { folder, cacheFolder, file } = checkedOnce();
  rmSync(join(folder, report));
  check(folder, cacheFolder);
  expect(existsSync(file)).toBe(false);
});

/** A folder with a finding, and the cache of its first check. */
function checkedOnce(): { folder: string; cacheFolder: string; file: string } {
  const folder = makeContentFolder({ [report]: unbalanced });
  const cacheFolder = temporaryFolder();
  check(folder, cacheFolder);
  return { folder, cacheFolder, file: filesIn(cacheFolder)[0] ?? '' };
}

/** Of all content folders and agencies. */
function filesIn(cacheFolder: string): string[] {
  return readdirSync(cacheFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function check(folder: string, cacheFolder: string): readonly Issue[] {
  return checkFolder(folder, { remember: 'disk', cacheFolder }).issues;
}

function messages(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join('\n');
}
