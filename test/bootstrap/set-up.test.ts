import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../bootstrap/command-line.mjs';
import { isGoodNode } from '../../bootstrap/node-version.mjs';
import { projectRoot } from '../../bootstrap/paths.mjs';

describe('a Node is good', () => {
  test.each(['24.16.0', '24.21.0', '26.3.0', '27.0.0'])('%s', (version) => {
    expect(isGoodNode(version)).toBe(true);
  });

  test.each(['18.20.0', '20.20.2', '22.22.3', '24.15.9', '25.1.0', '26.2.0'])(
    'or not: %s',
    (version) => {
      expect(isGoodNode(version)).toBe(false);
    },
  );

  test('just as package.json says', () => {
    const { engines } = packageJson();
    expect(engines).toEqual({ node: '^24.16.0 || >=26.3.0' });
  });
});

test('the versions of our own Node are of the major that .nvmrc names', () => {
  const manifest = readFileSync(join(projectRoot, 'bootstrap', 'node', 'package.json'), 'utf8');
  const { optionalDependencies } = JSON.parse(manifest) as {
    optionalDependencies: Record<string, string>;
  };
  const major = readFileSync(join(projectRoot, '.nvmrc'), 'utf8').trim();
  for (const version of Object.values(optionalDependencies)) {
    expect(version.split('.')[0]).toBe(major);
  }
});

test('every npm script is run by the bootstrap, and names something that can be run', () => {
  for (const script of Object.values(packageJson().scripts)) {
    const [node, bootstrap, command = ''] = script.split(' ');
    expect([node, bootstrap]).toEqual(['node', 'bootstrap/run.mjs']);
    expect(commandLine(command).every((file) => existsSync(file))).toBe(true);
  }
});

test('a command that is neither a script nor a tool is told so', () => {
  expect(() => commandLine('no-such-tool')).toThrow('没有“no-such-tool”这个工具');
});

function packageJson() {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    engines: Record<string, string>;
    scripts: Record<string, string>;
  };
}
