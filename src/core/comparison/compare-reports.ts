/** Any two reports beside each other, from what is published of them: in the build and in the browser alike. */
import { editions } from '../form/editions.ts';
import { compareFacts } from './compare-facts.ts';
import type { ComparedReport } from './compared-report.ts';
import type { Comparison, Side } from './comparison.ts';
import { compareTables, countOutcomes } from './figures/compare-tables.ts';
import { labelOf, relationOf } from './relation.ts';
import { remarksOn } from './remarks.ts';
import { compareTexts } from './texts/compare-texts.ts';

/** Differences are `right` less `left`. */
export function compareReports(left: ComparedReport, right: ComparedReport): Comparison {
  const relation = relationOf(left, right);
  const called = {
    left: labelOf(relation, 'left', left),
    right: labelOf(relation, 'right', right),
  };
  const tables = compareTables(left, right, relation === 'years' && left.form === right.form);
  return {
    relation,
    left: sideOf(left, called.left),
    right: sideOf(right, called.right),
    facts: compareFacts(relation, left, right),
    remarks: remarksOn(relation, left, right, called),
    tables,
    counts: countOutcomes(tables),
    texts: compareTexts(left, right),
  };
}

function sideOf(report: ComparedReport, label: string): Side {
  const { agency, year, agencyName, title, findings } = report;
  return {
    agency,
    year,
    agencyName,
    title,
    form: editions[report.form].label,
    label,
    findings: findings.filter(({ figures }) => figures.length > 0).length,
  };
}
