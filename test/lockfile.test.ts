import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../bootstrap/paths.mjs';

/**
 * npm drops the packages of other platforms silently from a lockfile that is made beside a registry that lacks them, and
 * then `npm ci` fails on every machine. Run `npm ci --dry-run --os=… --cpu=…` too after a change.
 */
interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lockfiles = readdirSync(projectRoot, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('package-lock.json') && !/node_modules|\.cache/.test(path));

describe.each(lockfiles)('%s', (name) => {
  const entries = read(name);

  test('has every optional package of every platform', () => {
    expect(missingOptional(entries)).toEqual([]);
  });

  test('has the integrity of every package', () => {
    const without = Object.keys(entries).filter(
      (path) => path !== '' && entries[path]?.integrity === undefined,
    );
    expect(without).toEqual([]);
  });

  test('names no registry but npm’s own', () => {
    const foreign = Object.values(entries)
      .map(({ resolved }) => resolved)
      .filter((url) => url?.startsWith('https://registry.npmjs.org/') === false);
    expect(foreign).toEqual([]);
  });
});

describe('the native packages that the build needs', () => {
  const entries = read('package-lock.json');

  test.each([
    [
      '@astrojs/compiler-binding-',
      ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-x64-gnu', 'win32-x64-msvc'],
    ],
    [
      '@rolldown/binding-',
      ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-x64-gnu', 'win32-x64-msvc'],
    ],
    [
      '@oxc-parser/binding-',
      ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-x64-gnu', 'win32-x64-msvc'],
    ],
    [
      'lightningcss-',
      ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-x64-gnu', 'win32-x64-msvc'],
    ],
    ['@esbuild/', ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']],
    ['@img/sharp-', ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']],
    ['@pagefind/', ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64']],
  ])('%s… stand there for all platforms', (prefix, platforms) => {
    const there = platforms.filter((name) => `node_modules/${prefix}${name}` in entries);
    expect(there).toEqual(platforms);
  });
});

function read(name: string): Record<string, Entry> {
  const text = readFileSync(join(projectRoot, name), 'utf8');
  return (JSON.parse(text) as { packages: Record<string, Entry> }).packages;
}

function missingOptional(entries: Record<string, Entry>): string[] {
  return Object.entries(entries).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isInstalledFor(path, name, entries))
      .map((name) => `${name} of ${path}`),
  );
}

/** As Node looks for it: in the package's own node_modules, then in those above. */
function isInstalledFor(path: string, name: string, entries: Record<string, Entry>): boolean {
  if (join(path, 'node_modules', name).replaceAll('\\', '/') in entries) return true;
  if (path === '') return false;
  return isInstalledFor(
    path.slice(0, Math.max(path.lastIndexOf('node_modules/') - 1, 0)),
    name,
    entries,
  );
}
