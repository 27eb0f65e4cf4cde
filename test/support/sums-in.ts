/** What rules of sums say of sentences that stand in section one of the report for 2023. */
import { reportRules } from '../../src/core/rules/index.ts';
import { exampleSubject } from './example-subject.ts';

/** Undefined stands for 已报告。 */
export interface Narrative {
  readonly overview: string;
  readonly problems?: string;
  readonly other?: string;
}

export function messagesOf(rule: string, narrative: Narrative | string): string[] {
  const { overview, problems, other } =
    typeof narrative === 'string' ? { overview: narrative } : narrative;
  const subject = exampleSubject({
    sections: [
      { id: 'overview', title: '一、总体情况', markdown: overview },
      {
        id: 'problemsAndImprovements',
        title: '五、存在的主要问题及改进情况',
        markdown: problems ?? '已报告。',
      },
      { id: 'otherMatters', title: '六、其他需要报告的事项', markdown: other ?? '已报告。' },
    ],
  });
  return reportRules
    .filter(({ id }) => id === rule)
    .flatMap((each) => [...each.check(subject)].map(({ message }) => message));
}
