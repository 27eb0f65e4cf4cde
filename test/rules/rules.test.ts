import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '../../src/core/issue/problems.ts';
import type {
  ArchiveRule,
  ExampleReport,
  ExampleYears,
  ReportRule,
} from '../../src/core/rules/define-rule.ts';
import { bodyRules, ruleFamilies, rules } from '../../src/core/rules/index.ts';
import { exampleAgency, findingsOf } from '../support/example-subject.ts';

const ofReports = rules.filter((rule) => rule.scope !== 'body');

describe.each(ofReports.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
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
      for (const finding of findingsOf(rule, given)) {
        expect(
          finding.figures?.[0] ?? finding.key ?? finding.sectionAt ?? finding.textAt,
        ).toBeDefined();
      }
    }
  });
});

const forReaders = ofReports.filter(({ canBeAcknowledged }) => canBeAcknowledged);

describe.each(forReaders.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('tells readers what differs, and not what to do', () => {
    for (const { given } of rule.bad) {
      for (const { brief = '' } of findingsOf(rule, given)) {
        expect(brief).not.toBe('');
        expect(brief).not.toMatch(/(?<!申)请/);
      }
    }
  });
});

describe.each(bodyRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const found = (years: ExampleYears) => {
    const standings = Object.entries(years).map(([year, each]) => [Number(year), each] as const);
    const body = { agency: exampleAgency, standings: new Map(standings) };
    return [...rule.check(body)].map(({ message }) => message);
  };

  test('is content with its good examples', () => {
    expect(rule.good.flatMap(found)).toEqual([]);
  });

  test.each(rule.bad)('objects to %o', ({ given, messages: wanted }) => {
    expect(found(given)).toEqual(wanted);
  });
});

describe('all rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has examples of both kinds, a basis and a rationale',
    (_id, rule) => {
      expect(rule.good.length).toBeGreaterThan(0);
      expect(rule.bad.length).toBeGreaterThan(0);
      expect(rule.basis).not.toBe('');
      expect(rule.rationale).not.toBe('');
    },
  );

  test('are named as their files', () => {
    const folder = new URL('../../src/core/rules/', import.meta.url);
    const found = ruleFamilies.map(({ id }) =>
      readdirSync(new URL(`${id}/`, folder))
        .filter((name) => readFileSync(new URL(`${id}/${name}`, folder), 'utf8').includes('Rule({'))
        .map((name) => name.replace(/\.ts$/, ''))
        .sort(),
    );
    expect(found).toEqual(ruleFamilies.map((family) => family.rules.map(({ id }) => id).sort()));
  });

  test('stand alone: what several share is no rule', () => {
    const folder = new URL('../../src/core/rules/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('index.ts'),
    );
    const imported = files.flatMap((name) => {
      const text = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
      return [...text.matchAll(/from '(?:\.|\.\.\/\w+)\/([\w-]+)\.ts'/g)].map((match) => match[1]);
    });
    expect(rules.map(({ id }) => id).filter((id) => imported.includes(id))).toEqual([]);
  });

  test('have ids that no structural problem has', () => {
    expect(rules.filter(({ id }) => Object.hasOwn(problems, id))).toEqual([]);
  });
});

function messages(rule: ReportRule | ArchiveRule, example: ExampleReport): string[] {
  return findingsOf(rule, example).map(({ message }) => message);
}

function describeExample(example: ExampleReport): string {
  return JSON.stringify(example).slice(0, 120);
}
