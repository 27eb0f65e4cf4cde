/** A report in which every figure is something, and as much text as a body of a county writes. */
import { applicants, applicantsTotal } from '../../src/core/form/applicants.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { procedures, resultColumns, resultsTotal } from '../../src/core/form/disputes.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { reportText } from './report-text.ts';

/** `texts` become the six sections, in turn. No figure is that of another year. */
export function fullReport(year: number, texts: readonly string[]): string {
  return reportText({
    year,
    title: `示例县水利局${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    indexNumber: `000000000/${String(year + 1)}-00003`,
    documentNumber: `示水〔${String(year + 1)}〕3号`,
    figures: { ...disclosed(year), ...requests(year), ...disputes(year) },
    sections: sections.map(({ id, title }, position) => ({
      id,
      title,
      markdown: texts[position] ?? '已报告。',
    })),
  });
}

function disclosed(year: number): Record<string, Figure> {
  const definitions = figureDefinitions('2021').filter(({ id }) => /^proactive/.test(id));
  return Object.fromEntries(
    definitions.map(({ id, measure }, position) => [
      id,
      measure === 'amount' ? `${String(year)}.5000` : (year % 100) + position * 37,
    ]),
  );
}

/** Every column and every row adds up. */
function requests(year: number): Record<string, Figure> {
  const flow = ['received', 'broughtForward', 'resolved', 'carriedForward'];
  const outcomes = requestRows('2021').flatMap(({ row }) => (flow.includes(row.id) ? [] : row.id));
  const figures: Record<string, number> = {};
  applicants.forEach(({ id }, column) => {
    const counts = outcomes.map(
      (_, row) => 1 + ((year + row * 7 + column * 13 + row * column) % 41),
    );
    outcomes.forEach((row, position) => (figures[`requests.${row}.${id}`] = counts[position] ?? 0));
    const resolved = counts.reduce((sum, count) => sum + count, 0);
    figures[`requests.resolved.${id}`] = resolved;
    figures[`requests.carriedForward.${id}`] = year - 2000 + column;
    figures[`requests.broughtForward.${id}`] = year - 2001 + column;
    figures[`requests.received.${id}`] = resolved + 1;
  });
  for (const row of [...outcomes, ...flow]) {
    figures[`requests.${row}.${applicantsTotal.id}`] = applicants
      .map(({ id }) => figures[`requests.${row}.${id}`] ?? 0)
      .reduce((sum, count) => sum + count, 0);
  }
  return figures;
}

function disputes(year: number): Record<string, Figure> {
  const results = resultColumns.filter((column) => column !== resultsTotal);
  return Object.fromEntries(
    procedures.flatMap(({ id }, procedure) => {
      const counts = results.map((_, position) => (year % 10) + 1 + procedure * 3 + position);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [
        ...results.map((result, position) => [`disputes.${id}.${result.id}`, counts[position]]),
        [`disputes.${id}.${resultsTotal.id}`, total],
      ] as [string, Figure][];
    }),
  );
}
