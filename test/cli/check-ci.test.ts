/** The files with which code hosts run the check: they say what README says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { readCheckOptions } from '../../src/cli/check/check-options.ts';

const files = ['.github/workflows/check.yml', '.gitea/workflows/check.yml', '.gitlab-ci.yml'];

/** Every line that a shell runs there. */
function commandsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(commandsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'run' || key.endsWith('script')
      ? [inner].flat().flatMap((text) => String(text).split('\n'))
      : commandsOf(inner),
  );
}

describe.each(files)('%s', (file) => {
  const commands = commandsOf(parse(readFileSync(join(projectRoot, file), 'utf8')));
  const ofNpm = commands.flatMap((line) => /npm [^;>|]+/.exec(line)?.[0].trim() ?? []);

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const names = ofNpm.map((line) => /npm (?:run -s )?(\w+)/.exec(line)?.[1] ?? line);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('checks with options that go together', () => {
    const words = ofNpm.flatMap((line) => /-- check ?(.*)/.exec(line)?.[1] ?? []);
    expect(words).toContain(
      '--since "$BASE"'.concat(file.includes('github') ? ' --format github' : ''),
    );
    for (const line of words) {
      expect(() => readCheckOptions(line.split(' ').filter(Boolean))).not.toThrow();
    }
  });
});
