/** One-character marks of a report, each with the words that it stands for. On time has no mark: it is the norm. */
import { spokenCount } from './spoken-count.ts';
import type { ArchivedReport } from './archive.ts';
import type { Standing } from '../core/register/standing.ts';

export interface Mark {
  readonly sign: '迟' | '更' | '注' | '改' | '缺' | '并';
  readonly words: string;
}

/** What each sign means, for a key. */
export const markMeanings: readonly Mark[] = [
  { sign: '迟', words: '逾期发布' },
  { sign: '更', words: '有更正' },
  { sign: '注', words: '有说明' },
  { sign: '改', words: '更名后首份' },
  { sign: '缺', words: '应发布而未见' },
  { sign: '并', words: '已并入其他机关' },
];

/** `before` is the body's report before this one. */
export function reportMarks(
  { report, acknowledged }: ArchivedReport,
  standing: Standing,
  before: ArchivedReport | undefined,
): readonly Mark[] {
  const daysLate = standing.kind === 'published' ? standing.daysLate : 0;
  const isRenamed = before !== undefined && before.report.agencyName !== report.agencyName;
  return [
    ...mark(daysLate > 0, '迟', `逾期 ${String(daysLate)} 天`),
    ...mark(report.corrections.length > 0, '更', `更正${spokenCount(report.corrections.length)}次`),
    ...mark(acknowledged.length > 0, '注', `说明${spokenCount(statementCount(acknowledged))}项`),
    ...mark(isRenamed, '改', '更名后首份'),
  ];
}

/** A body explains a rule, however many sums that concerns. */
function statementCount(acknowledged: ArchivedReport['acknowledged']): number {
  return new Set(acknowledged.map(({ rule }) => rule.id)).size;
}

function mark(applies: boolean, sign: Mark['sign'], words: string): Mark[] {
  return applies ? [{ sign, words }] : [];
}
