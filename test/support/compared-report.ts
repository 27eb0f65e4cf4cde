/** Example reports in the shape in which they are published, as far as a comparison looks at them. */
import type { ComparedReport } from '../../src/core/comparison/compared-report.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { exampleAgency, exampleSubject } from './example-subject.ts';

/** `agency` is the id of another body. */
export function comparedExample(
  example: ExampleReport & Partial<Pick<ComparedReport, 'agency' | 'kind' | 'division'>> = {},
): ComparedReport {
  const { agency = exampleAgency.id, kind, division, ...changes } = example;
  return {
    ...compared({ ...exampleSubject(changes).report, agency }),
    ...(kind && { kind }),
    ...(division && { division }),
  };
}

export function compared(report: Report): ComparedReport {
  const known = report.sections.flatMap(({ id, markdown }) =>
    id === undefined ? [] : [[id, markdown] as const],
  );
  return {
    form: report.edition,
    agency: report.agency,
    agencyName: report.agencyName,
    kind: exampleAgency.kind,
    division: exampleAgency.division.path,
    year: report.year,
    title: report.title,
    publishedOn: report.publishedOn,
    period: report.period,
    isAbridged: report.isAbridged,
    corrections: report.corrections,
    figures: report.figures,
    sections: { lead: report.lead, ...Object.fromEntries(known) },
    otherSections: report.sections.flatMap(({ id, title, markdown }) =>
      id === undefined ? [{ title, markdown }] : [],
    ),
    findings: [],
  };
}
