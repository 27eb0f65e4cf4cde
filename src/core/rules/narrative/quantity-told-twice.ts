import { toldCountsIn, type ToldCount } from '../../report/text/told-counts.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';

/** What a report tells twice it tells alike. Figures of the tables are another rule's. */
export const quantityToldTwice = defineRule({
  id: 'quantity-told-twice',
  severity: 'warning',
  title: '同一件事在正文里说了两次，数应一致',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '前面一个数，后面一个数，读者不知道该信哪一个；多半有一处是上年的，或者漏改了。',
  canBeAcknowledged: true,
  good: [
    {},
    sections('全年主动公开政府信息365条。', '全年主动公开信息365条。'),
    sections('全年主动公开政府信息365条。', '通过县政府网站公开信息280条。'),
    sections('全年举办培训3次。', '上半年举办培训1次。'),
    sections('全年举办培训3次。', '对乡镇组织培训2次。'),
  ],
  bad: [
    {
      given: sections('全年主动公开政府信息365条。', '本局主动公开信息共356条。'),
      messages: [
        '“本局主动公开信息共356条”：前面写的是“全年主动公开政府信息365条”，相差 9；说的是同一件事，两处的数应当一致，请核对',
      ],
    },
    {
      given: sections('全年举办培训3次，参加80人次。', '组织政务公开培训4次。'),
      messages: [
        '“组织政务公开培训4次”：前面写的是“全年举办培训3次”，相差 1；说的是同一件事，两处的数应当一致，请核对',
      ],
    },
  ],
  *check({ report }) {
    const deeds = new Map<string, ToldCount[]>();
    for (const told of toldCountsIn(report)) {
      const before = deeds.get(told.deed) ?? [];
      const other = before.find((earlier) => areOfTheSame(earlier, told));
      if (other !== undefined) yield findingOf(other, told);
      deeds.set(told.deed, [...before, told]);
    }
  },
});

function sections(overview: string, supervision: string): ExampleReport {
  return {
    sections: [
      { id: 'overview', title: '一、', markdown: overview },
      { id: 'otherMatters', title: '六、', markdown: supervision },
    ],
  };
}

/**
 * Both tell of all of it, and not alike. Where only one says that it does, the other may tell of some of it: but not of
 * more.
 */
function areOfTheSame(first: ToldCount, second: ToldCount): boolean {
  const [a, b] = [first.count.amount, second.count.amount];
  if (a === b) return false;
  if (first.isOfWholeYear && second.isOfWholeYear) return true;
  if (first.isOfWholeYear) return b > a;
  if (second.isOfWholeYear) return a > b;
  return /培训/.test(first.deed) && first.passage !== second.passage;
}

function findingOf(first: ToldCount, second: ToldCount): Finding {
  const difference = Math.abs(first.count.value - second.count.value);
  const fact = `“${second.text}”：前面写的是“${first.text}”，相差 ${String(difference)}`;
  return {
    message: `${fact}；说的是同一件事，两处的数应当一致，请核对`,
    brief: fact,
    textAt: second.place,
    related: [{ message: `“${first.text}”`, textAt: first.place }],
  };
}
