import * as applicants from '../../src/core/form/applicants.ts';
import * as disclosures from '../../src/core/form/disclosures.ts';
import * as disputes from '../../src/core/form/disputes.ts';
import * as outcomes from '../../src/core/form/outcomes.ts';
import * as sections from '../../src/core/form/sections.ts';

/** Every label that the official form prints, with its number and without. */
export function officialLabels(): string[] {
  const labels = labelsIn([applicants, disclosures, disputes, outcomes, sections].map(ownEntries));
  return [...new Set(labels.flatMap((label) => [label, withoutNumber(label)]))];
}

function ownEntries(module: object): Record<string, unknown> {
  return { ...module };
}

/** What is called label or title, or by a name that ends so, at any depth. */
function labelsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (isLabel(name) ? [inner] : []) : labelsIn(inner),
  );
}

/** The article over a row of the disclosure table is cited everywhere, and is nobody's label alone. */
function isLabel(name: string): boolean {
  return /^(label|title|printedEquation)$|Label$/.test(name);
}

function withoutNumber(label: string): string {
  return label.replace(/^(（[一二三四五六七]）|[一二三四五六]、|\d\.)/, '');
}
