/** The proof of an import: where each figure was read, and what stood there. */
import { figureDefinitions } from '../../core/form/figures.ts';
import type { SourcePlace } from '../../core/importers/document/source-document.ts';
import type { Imported } from '../../core/importers/imported.ts';
import { figureText, type Figure } from '../../core/report/figure.ts';
import type { Report } from '../../core/report/report.ts';
import { csv } from '../reporters/csv.ts';

interface Evidence extends SourcePlace {
  readonly id: string;
  /** The figure's name in the form's own words. */
  readonly name: string;
  readonly value: Figure;
  readonly raw: string;
  /** The label of the row as it stands there. */
  readonly label: string;
}

export interface EvidenceSource {
  /** The file that was imported. */
  readonly path: string;
  readonly report: Report;
  readonly origins: Imported['origins'];
}

export function printEvidence(source: EvidenceSource, format: 'json' | 'csv'): string {
  const figures = evidenceOf(source);
  if (format === 'csv') return csv([[...columns], ...figures.map(row)]);
  const { path, report } = source;
  const { agency, year, edition: form } = report;
  return `${JSON.stringify({ file: path, agency, year, form, figures }, undefined, 2)}\n`;
}

const columns = [
  'id',
  'name',
  'value',
  'raw',
  'label',
  'page',
  'sheet',
  'table',
  'row',
  'cell',
  'line',
  'column',
] as const satisfies (keyof Evidence)[];

function evidenceOf({ report, origins }: EvidenceSource): Evidence[] {
  return figureDefinitions(report.edition).flatMap(({ id, name }) => {
    const origin = origins.get(id);
    if (origin === undefined) return [];
    const { place, raw, label } = origin;
    return [{ id, name, value: report.figures[id] ?? null, raw, label, ...place }];
  });
}

function row(evidence: Evidence): string[] {
  return columns.map((column) => figureText(evidence[column] ?? null));
}
