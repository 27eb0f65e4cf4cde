import { frontMatterKey } from '../../form/front-matter.ts';
import { daysBetween } from '../../register/days.ts';
import { defineArchiveRule } from '../define-rule.ts';

/** The first date of publication is not behind the last day that site.yaml gives for this kind of body. */
export const publishedByDeadline = defineArchiveRule({
  id: 'published-by-deadline',
  severity: 'warning',
  title: '报告应当按期发布',
  basis:
    '《中华人民共和国政府信息公开条例》第四十九条：县级以上人民政府部门每年1月31日前，县级以上地方人民政府3月31日前',
  rationale: '按期公布是法定义务，也是检查的第一项；迟了的，读者有权知道迟了几天、为什么。',
  canBeAcknowledged: true,
  good: [
    {},
    { publishedOn: '2024-01-31', around: { dueOn: '2024-01-31' } },
    { publishedOn: null, isAbridged: true, around: { dueOn: '2024-01-31' } },
  ],
  bad: [
    {
      given: { publishedOn: '2024-02-05', around: { dueOn: '2024-01-31' } },
      messages: [
        '发布日期是2024-02-05，应在2024-01-31前发布，迟了5天；请核对日期，确实迟了的，请在“说明”中写明原因',
      ],
    },
    {
      given: { publishedOn: '2025-04-01', around: { dueOn: '2024-03-31' } },
      messages: [
        '发布日期是2025-04-01，应在2024-03-31前发布，迟了366天；请核对日期，确实迟了的，请在“说明”中写明原因',
      ],
    },
  ],
  *check({ report: { publishedOn } }, { dueOn }) {
    if (publishedOn === null || dueOn === undefined || publishedOn <= dueOn) return;
    const key = frontMatterKey('publishedOn');
    const days = String(daysBetween(dueOn, publishedOn));
    const fact = `${key}是${publishedOn}，应在${dueOn}前发布，迟了${days}天`;
    yield {
      message: `${fact}；请核对日期，确实迟了的，请在“${frontMatterKey('statements')}”中写明原因`,
      brief: fact,
      key,
    };
  },
});
