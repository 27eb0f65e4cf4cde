import { frontMatterKey } from '../../form/front-matter.ts';
import type { Correction } from '../../report/report.ts';
import { defineArchiveRule } from '../define-rule.ts';

/** A correction that readers saw stays: the list only grows, and so do the addresses of the versions before. */
export const correctionsRemoved = defineArchiveRule({
  id: 'corrections-removed',
  severity: 'error',
  title: '更正记录只增不减',
  basis:
    '《中华人民共和国政府信息公开条例》第六条：行政机关应当及时、准确地公开政府信息；发布以后改过什么，要让看过的人查得到',
  rationale:
    '读者看到过的更正不见了，就无从知道报告改过；更正前各个版本的网址也按更正的条数编号，少了一条，网址就变了。',
  canBeAcknowledged: true,
  isOfChange: true,
  good: [
    {},
    { corrections: [{ date: '2024-03-05', text: '改正一处数字。' }] },
    {
      corrections: [
        { date: '2024-04-01', text: '再改正一处。' },
        { date: '2024-03-05', text: '改正一处数字（表三）。' },
      ],
      around: { correctionsEarlier: [{ date: '2024-03-05', text: '改正一处数字。' }] },
    },
  ],
  bad: [
    {
      given: {
        around: { correctionsEarlier: [{ date: '2024-03-05', text: '改正一处数字。' }] },
      },
      messages: [
        '这份文件以前有2024-03-05的更正，现在没有了；更正只增不减，请补回来，写错了的另写一条更正；日期原来写错了的，请在“说明”中写明',
      ],
    },
    {
      given: {
        corrections: [{ date: '2024-03-05', text: '改正两处数字。' }],
        around: {
          correctionsEarlier: [
            { date: '2024-03-05', text: '改正一处数字。' },
            { date: '2024-03-05', text: '改正另一处数字。' },
          ],
        },
      },
      messages: [
        '这份文件以前有2024-03-05的更正2条，现在有1条；更正只增不减，请补回来，写错了的另写一条更正；日期原来写错了的，请在“说明”中写明',
      ],
    },
  ],
  *check({ report }, { correctionsEarlier }) {
    for (const [date, earlier] of byDate(correctionsEarlier)) {
      const now = byDate(report.corrections).get(date)?.length ?? 0;
      if (now >= earlier.length) continue;
      const fact =
        earlier.length === 1
          ? `这份文件以前有${date}的更正，现在没有了`
          : `这份文件以前有${date}的更正${String(earlier.length)}条，现在有${String(now)}条`;
      yield {
        message: `${fact}；更正只增不减，请补回来，写错了的另写一条更正；日期原来写错了的，请在“${frontMatterKey('statements')}”中写明`,
        brief: fact,
        key: frontMatterKey('corrections'),
      };
    }
  },
});

/** Their words may be mended. */
function byDate(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  return Map.groupBy(corrections, ({ date }) => date);
}
