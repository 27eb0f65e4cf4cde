import { figureDefinitions } from '../../form/figures.ts';
import { figureOf } from '../../report/report.ts';
import { defineRule } from '../define-rule.ts';

/** What was issued in a year is in force at its end, or was repealed before. */
export const documentsInYear = defineRule({
  id: 'documents-in-year',
  severity: 'hint',
  title: '本年制发的文件，到年底要么有效，要么已经废止',
  basis: '国办公开办函〔2021〕30号所附格式：本年制发件数、本年废止件数、现行有效件数',
  rationale: '制发的比废止的和现行有效的加起来还多，其中总有一个数填错了，或者填到了别的一栏。',
  canBeAcknowledged: true,
  section: 'proactiveDisclosure',
  good: [
    {},
    {
      figures: {
        'proactiveDisclosure.normativeDocuments.issued': 3,
        'proactiveDisclosure.normativeDocuments.repealed': 1,
        'proactiveDisclosure.normativeDocuments.inForce': 2,
      },
    },
    {
      figures: {
        'proactiveDisclosure.normativeDocuments.repealed': 9,
        'proactiveDisclosure.normativeDocuments.inForce': 2,
      },
    },
    {
      figures: {
        'proactiveDisclosure.normativeDocuments.issued': 3,
        'proactiveDisclosure.normativeDocuments.inForce': null,
      },
    },
  ],
  bad: [
    {
      given: {
        figures: {
          'proactiveDisclosure.normativeDocuments.issued': 5,
          'proactiveDisclosure.normativeDocuments.repealed': 1,
          'proactiveDisclosure.normativeDocuments.inForce': 3,
        },
      },
      messages: [
        '行政规范性文件：本年制发 5，本年废止 1 + 现行有效 3 = 4，相差 1；制发的文件到年底应当还有效，或者已经废止，请核对这三个数',
      ],
    },
  ],
  *check({ report }) {
    if (report.edition !== '2021') return;
    for (const row of ['governmentRules', 'normativeDocuments']) {
      const ids = ['issued', 'repealed', 'inForce'].map((id) => `proactiveDisclosure.${row}.${id}`);
      const [issued, repealed, inForce] = ids.map((id) => figureOf(report, id));
      if (typeof issued !== 'number' || typeof repealed !== 'number') continue;
      if (typeof inForce !== 'number' || issued <= repealed + inForce) continue;
      const name = figureDefinitions('2021').find(({ id }) => id === ids[0])?.rowName ?? '';
      const kept = repealed + inForce;
      const fact = `${name}：本年制发 ${String(issued)}，本年废止 ${String(repealed)} + 现行有效 ${String(inForce)} = ${String(kept)}，相差 ${String(issued - kept)}`;
      yield {
        message: `${fact}；制发的文件到年底应当还有效，或者已经废止，请核对这三个数`,
        brief: fact,
        figures: ids,
      };
    }
  },
});
