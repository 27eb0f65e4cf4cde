import { expect, test } from 'vitest';
import type { GapReason } from '../../src/core/rollup/roll-up.ts';
import { sumCell } from '../../src/site/members/members-cell.ts';
import { exampleAgency } from '../support/example-subject.ts';

const member = {
  agency: exampleAgency,
  report: undefined,
  isUnread: false,
  questioned: new Set<string>(),
};

test('a sum says how many bodies are not in it, and tells a blank from a slash', () => {
  const reasons: readonly GapReason[] = ['slash', 'blank', 'blank'];
  const gaps = reasons.map((why) => ({ member, why }));
  expect(sumCell({ known: 5, count: 2, gaps })).toEqual({
    text: '5',
    isZero: false,
    remark: '2家未填，1家填“/”',
  });
});
