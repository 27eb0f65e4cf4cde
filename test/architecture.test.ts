/** What ESLint cannot see of docs/architecture.md and of the rule that official labels stand in core/form alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../bootstrap/paths.mjs';
import { arrows, folderOf, whyNot } from '../eslint/arrows.js';
import { officialLabels } from './support/official-labels.ts';

const src = join(projectRoot, 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(src.length + 1)
      .replaceAll('\\', '/'),
  );
const code = files.filter((file) => /\.(ts|astro)$/.test(file));

describe('the folders', () => {
  test('of every source file have their place in the table of arrows', () => {
    const homeless = files.filter((file) => folderOf(file) === undefined);
    expect(homeless).toEqual(['core/tsconfig.json']);
  });

  test('of the table are there', () => {
    const missing = Object.keys(arrows).filter((folder) => !existsSync(join(src, folder)));
    expect(missing).toEqual([]);
  });

  test('of the table, and those in which a narrative is read, are named in docs/architecture.md', () => {
    const page = readFileSync(join(projectRoot, 'docs', 'architecture.md'), 'utf8');
    const ofText = readdirSync(join(src, 'core/report/text'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `\`${name}`);
    const folders = [...Object.keys(arrows), ...ofText];
    expect(folders.filter((folder) => !page.includes(`${folder}/`))).toEqual([]);
  });

  test('never import each other in a circle', () => {
    expect(Object.keys(arrows).filter((folder) => reaches(folder, folder))).toEqual([]);
  });
});

test('scripts, workers and styles that are named by address follow the arrows too', () => {
  const wrong = files.flatMap((file) =>
    addressesIn(read(file))
      .map((address) => posix.join(dirname(file), address))
      .flatMap((target) => whyNot(file, target) ?? []),
  );
  expect(wrong).toEqual([]);
});

/** Rules carry whole messages as their examples, and sample reports speak as agencies do. */
const quoting = /^core\/(rules|sample)\//;

describe('official labels stand in core/form alone', () => {
  const labels = officialLabels();
  const elsewhere = code.filter((file) => !file.startsWith('core/form/'));

  test('and there are labels to look for', () => {
    expect(labels).toContain('本机关不掌握相关政府信息');
    expect(labels.length).toBeGreaterThan(50);
  });

  test('none of four characters or more is a whole text elsewhere', () => {
    const long = new Set(labels.filter((label) => label.length >= 4));
    const strays = elsewhere.flatMap((file) =>
      textsIn(read(file))
        .filter((text) => long.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(strays).toEqual([]);
  });

  test('none of eight characters or more is anywhere else', () => {
    const long = labels.filter((label) => label.length >= 8);
    const strays = elsewhere
      .filter((file) => !quoting.test(file))
      .flatMap((file) => {
        const text = read(file);
        return long.filter((label) => text.includes(label)).map((label) => `${file}: ${label}`);
      });
    expect(strays).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

/** Whether arrows lead from one folder to the other. */
function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  return (arrows[from]?.may ?? []).flatMap(foldersNamedBy).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, to, seen);
  });
}

/** A target of an arrow is a folder of the table, one around several of them, a folder or a file in one. */
function foldersNamedBy(target: string): string[] {
  const within = folderOf(`${target}/`);
  if (within !== undefined) return [within];
  return Object.keys(arrows).filter((folder) => folder.startsWith(`${target}/`));
}

/** new URL('…', import.meta.url), import.meta.glob('…'), <script src="…">, @import '…'. */
function addressesIn(text: string): string[] {
  const patterns = [
    /new URL\(\s*['"`](\.[^'"`]+)/g,
    /import\.meta\.glob\(\s*['"`](\.[^'"`]+)/g,
    /<script[^>]*\ssrc="(\.[^"]+)"/g,
    /@import\s+(?:url\()?['"](\.[^'"]+)/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** String literals, and text between tags. */
function textsIn(text: string): string[] {
  const patterns = [/'([^'\n]*)'/g, /"([^"\n]*)"/g, /`([^`]*)`/g, />([^<>{}]+)</g];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim()),
  );
}
