import type { Standing } from '../../register/standing.ts';
import { defineBodyRule } from '../define-rule.ts';

/** A body that owes a report of a year, which has not come by the last day. */
export const reportMissing = defineBodyRule({
  id: 'report-missing',
  severity: 'warning',
  title: '应当发布的报告不应缺少',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：每年规定的日期前公布上一年度的报告',
  rationale: '缺一年，结转和有效文件数就断了线；读者也无从知道是没有写，还是没有发布。',
  good: [
    { 2022: { kind: 'published', publishedOn: '2023-01-20', daysLate: 0 } },
    { 2022: { kind: 'pending', dueOn: '2023-01-31' } },
    { 2022: { kind: 'notDue' } },
    {
      2022: { kind: 'published', publishedOn: '2023-01-20', daysLate: 0 },
      2023: { kind: 'merged', successor: 'shili-ziran-ziyuanju' },
    },
  ],
  bad: [
    {
      given: {
        2022: { kind: 'missing', dueOn: '2023-01-31' },
        2023: { kind: 'published', publishedOn: '2024-01-20', daysLate: 0 },
      },
      messages: [
        '示例县水利局2022年的报告应于2023-01-31前发布，这里还没有，而2023年的有；请补上，或者在机关登记里写明起止年度',
      ],
    },
    {
      given: {
        2021: { kind: 'published', publishedOn: '2022-01-20', daysLate: 0 },
        2022: { kind: 'missing', dueOn: '2023-01-31' },
        2023: { kind: 'missing', dueOn: '2024-01-31' },
      },
      messages: [
        '示例县水利局2022年的报告应于2023-01-31前发布，这里还没有，而2021年的有；请补上，或者在机关登记里写明起止年度',
        '示例县水利局2023年的报告应于2024-01-31前发布，这里还没有；请补上，或者在机关登记里写明起止年度',
      ],
    },
  ],
  *check({ agency, standings }) {
    for (const [year, standing] of standings) {
      if (standing.kind !== 'missing') continue;
      const around = [year - 1, year + 1].filter((other) => isPublished(standings.get(other)));
      const years = around.map((other) => `${String(other)}年`).join('、');
      const contrast = years === '' ? '' : `，而${years}的${around.length === 1 ? '' : '都'}有`;
      yield {
        year,
        message: `${agency.name}${String(year)}年的报告应于${standing.dueOn}前发布，这里还没有${contrast}；请补上，或者在机关登记里写明起止年度`,
      };
    }
  },
});

function isPublished(standing: Standing | undefined): boolean {
  return standing?.kind === 'published';
}
