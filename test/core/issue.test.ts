import { expect, test } from 'vitest';
import { compareIssues, type Issue } from '../../src/core/issue/issue.ts';
import { raise } from '../../src/core/issue/raise.ts';

function at(line: number, message: string): Issue {
  return raise('raw-html', 'content/reports/a/2023.md', message, { line, column: 1 });
}

test('findings of one rule at one place keep the order in which they were found', () => {
  const found = [at(2, '丙'), at(1, '甲'), at(1, '乙')];
  expect(found.sort(compareIssues).map(({ message }) => message)).toEqual(['甲', '乙', '丙']);
});
