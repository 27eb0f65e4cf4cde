/** Examples of rules: a sound report of zeros, and what an example changes in it. */
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { ExampleReport, Subject } from '../../src/core/rules/define-rule.ts';

const agencyName = '示例县水利局';

export const exampleAgency: Agency = {
  id: 'shili-shuiliju',
  name: agencyName,
  formerNames: ['示例县水务局'],
  kind: '部门',
  division: { code: null, path: ['示例省', '示例市', '示例县'] },
};

export function exampleSubject({ figures, yearOfPath, ...changes }: ExampleReport): Subject {
  const edition = changes.edition ?? '2021';
  const report: Report = {
    agency: exampleAgency.id,
    agencyName,
    year: 2023,
    title: `${agencyName}2023年政府信息公开工作年度报告`,
    edition,
    publishedOn: '2024-01-22',
    period: { from: '2023-01-01', to: '2023-12-31' },
    isAbridged: false,
    corrections: [],
    statements: [],
    figures: { ...zeros(edition), ...figures },
    lead: '',
    sections: sections.map(({ id, title }) => ({ id, title, markdown: '已报告。' })),
    ...changes,
  };
  return { report, yearOfPath: yearOfPath ?? report.year, agency: exampleAgency };
}

function zeros(edition: EditionId): Record<string, Figure> {
  return Object.fromEntries(
    figureDefinitions(edition).map(({ id, measure }) => [
      id,
      measure === 'amount' || measure === 'amountWithUnit' ? '0' : 0,
    ]),
  );
}
