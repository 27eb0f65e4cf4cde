import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { findingsOf } from '../support/example-subject.ts';
import { pieceOfSentence } from './any-text.ts';

test('no rule fails on any text, and each finding has its place inside it', () => {
  fc.assert(
    fc.property(fc.array(pieceOfSentence, { maxLength: 60 }), (pieces) => {
      const lead = pieces.join('');
      for (const finding of findingsIn(lead)) {
        expect(finding.message).not.toMatch(/undefined|NaN/);
        expect(finding.textAt?.offset ?? 0).toBeLessThan(lead.length);
      }
    }),
    { numRuns: 500, seed: 2021 },
  );
});

/** Backtracking would take minutes where these take a fraction of a second. */
test.each([
  ...[
    '》',
    '《甲》',
    '<甲>',
    '“',
    '甲"',
    '（三）。',
    '一是',
    '。三是。五是',
    '1.网站。3.专栏。',
    '①③',
  ],
  ...[
    '甲,',
    '甲,**乙**',
    '甲(乙)',
    '甲 乙 ',
    '1 年',
    'XX局',
    '_ ',
    '（ ',
    '（请填写',
    '公开 条',
    '的的',
  ],
  ...[
    '《政府信息公开条列》',
    '《条例》（国办函〔2020〕1号）',
    '函2020〕1号，',
    '政府信息处理费',
    '帐号',
  ],
  ...['（二）甲。', '公开公开', '，。', 'a@b.cn,', '深入的推进了甲乙'],
  ...['1', '其中', '1条其中', '分别为', '（', '(', '[', '[甲](', '函', '2022年', ' ', '\\', '*'],
  ...[
    '其中1条，',
    '共1条：',
    '1件（',
    '一件',
    '占1%、',
    '增加1件，',
    '由1件增至1件，',
    '，共1件',
    '。其余1件',
    '全年举办培训1次，',
    '回复1件，回复率为1%，',
    '- 网站1条\n  - 甲1条\n',
    '1条\n\n',
    '2022年（1件）',
    '2022年1月1日至',
  ],
  ...['_', '`', '>', '|', '《', '“”', '：', '&nbsp', '函【2020】', '函【2020】1', '一、', '1,'],
  ...[
    '共9条，其中：甲5条；',
    '- 共1条，其中：\n',
    '共1条，其中：\n\n',
    '收到申请1件，',
    '予以公开、',
    '没有申请，',
    '2022年，我局，',
    '现将',
    '。',
  ],
  ...[
    '申请人',
    '申请人王',
    '，王',
    '诉',
    '@',
    'a@',
    'a.',
    '13',
    '1 ',
    '62-',
    '本报告，',
    '本报告。',
    '示例县',
  ],
])('a hundred thousand characters of %j are read at once', (unit) => {
  const lead = unit.repeat(Math.ceil(100_000 / unit.length));
  // Of this thread alone: other programs may keep the machine busy.
  const start = process.threadCpuUsage();
  findingsIn(lead);
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(3000);
});

/** Also of the rules that look at earlier reports, where these say the same. */
function findingsIn(lead: string) {
  const example = { lead, around: { lastYear: { lead }, yearBeforeLast: { lead } } };
  return rules.flatMap((rule) => (rule.scope === 'body' ? [] : findingsOf(rule, example)));
}
