/** A wrong stock of documents is told once, in the report where it is wrong. */
import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { documentsInForce } from '../../src/core/rules/years/documents-in-force.ts';
import type { Surroundings } from '../../src/core/rules/surroundings.ts';
import { exampleSubject } from '../support/example-subject.ts';

const inForce = 'proactiveDisclosure.normativeDocuments.inForce';

describe('documents in force', () => {
  test('are not held against a figure that last year’s own findings question', () => {
    expect(found({ figures: { [inForce]: 4 } }, { [inForce]: 9 }, [inForce])).toEqual([]);
  });

  test('are held against it where only another figure is questioned', () => {
    const other = 'requests.received.total';
    expect(found({ figures: { [inForce]: 4 } }, { [inForce]: 9 }, [other])).toHaveLength(1);
  });

  test('name last year’s figure as related', () => {
    const [finding] = found({ figures: { [inForce]: 4 } }, { [inForce]: 9 }, []);
    expect(finding?.related).toEqual([
      {
        message: '示例县水利局2022年政府信息公开工作年度报告：行政规范性文件的现行有效是 9',
        agency: 'shili-shuiliju',
        year: 2022,
        figure: inForce,
      },
    ]);
  });

  test('are not looked at in a report on the trial form', () => {
    expect(found({ edition: '2019', figures: {} }, { [inForce]: 9 }, [])).toEqual([]);
  });

  test('of rules count as well as those of normative documents', () => {
    const rules = 'proactiveDisclosure.governmentRules.inForce';
    expect(found({ figures: { [rules]: 4 } }, {}, []).map(({ figures }) => figures?.[0])).toEqual([
      rules,
    ]);
  });
});

function found(
  given: ExampleReport,
  lastYear: Readonly<Record<string, number>>,
  questioned: readonly string[],
) {
  const { report } = exampleSubject({
    year: 2022,
    title: '示例县水利局2022年政府信息公开工作年度报告',
    figures: lastYear,
  });
  const around: Surroundings = {
    lastYear: { report, questioned: new Set(questioned) },
    owedLastYear: true,
    yearBeforeLast: undefined,
    merged: [],
    members: [],
    dueOn: undefined,
    publishedEarlier: undefined,
    correctionsEarlier: [],
  };
  return [...documentsInForce.check(exampleSubject(given), around)];
}
