import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '../../src/core/issue/problems.ts';
import type { ExampleReport, Rule } from '../../src/core/rules/define-rule.ts';
import { rules } from '../../src/core/rules/index.ts';
import { exampleSubject } from '../support/example-subject.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.good.map((example) => [describeExample(example), example] as const))(
    'is content with %s',
    (_what, example) => {
      expect(messages(rule, example)).toEqual([]);
    },
  );

  test.each(rule.bad.map((example) => [describeExample(example.given), example] as const))(
    'objects to %s',
    (_what, { given, messages: wanted }) => {
      expect(messages(rule, given)).toEqual(wanted);
    },
  );

  test('says where to look: at a figure, a key, a section or a sentence', () => {
    for (const { given } of rule.bad) {
      for (const finding of rule.check(exampleSubject(given))) {
        expect(
          finding.figures?.[0] ?? finding.key ?? finding.sectionAt ?? finding.textAt,
        ).toBeDefined();
      }
    }
  });

  test('has examples of both kinds, a basis and a rationale', () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.basis).not.toBe('');
    expect(rule.rationale).not.toBe('');
  });
});

describe('all rules', () => {
  test('are named as their files', () => {
    const files = readdirSync(new URL('../../src/core/rules/', import.meta.url))
      .filter((name) => name !== 'index.ts' && name !== 'define-rule.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('have ids that no structural problem has', () => {
    expect(rules.filter(({ id }) => Object.hasOwn(problems, id))).toEqual([]);
  });
});

function messages(rule: Rule, example: ExampleReport): string[] {
  return [...rule.check(exampleSubject(example))].map(({ message }) => message);
}

function describeExample(example: ExampleReport): string {
  return JSON.stringify(example).slice(0, 120);
}
