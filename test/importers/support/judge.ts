/** What became of a document: the report that it holds, another one, or a refusal. */
import { figureDefinitions } from '../../../src/core/form/figures.ts';
import { sections } from '../../../src/core/form/sections.ts';
import type { Imported } from '../../../src/core/importers/imported.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { Fixture } from '../layouts/layout.ts';

export interface Verdict {
  /** `text differs`: figures, title, year and agency are right, a word or a paragraph of the narrative isn't. */
  readonly outcome: 'exact' | 'text differs' | 'refused' | 'wrong';
  /** What differs, or why it was refused. */
  readonly details: readonly string[];
}

export function judge(
  { printed, hasNarrative }: Pick<Fixture, 'printed' | 'hasNarrative'>,
  imported: Imported,
): Verdict {
  const { report, findings } = imported;
  if (report === undefined) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { outcome: 'refused', details: errors.map(({ message }) => message) };
  }
  const wrong = [
    ...figureDifferences(printed.report, report),
    ...identityDifferences(printed.report, report),
  ];
  if (wrong.length > 0) return { outcome: 'wrong', details: wrong };
  const text = hasNarrative ? textDifferences(printed.report, report) : [];
  return { outcome: text.length === 0 ? 'exact' : 'text differs', details: text };
}

export function figureDifferences(wanted: Report, report: Report): string[] {
  if (wanted.edition !== report.edition) return [`edition ${report.edition}`];
  return figureDefinitions(wanted.edition).flatMap(({ id }) =>
    wanted.figures[id] === report.figures[id]
      ? []
      : [`${id}: ${String(report.figures[id])} for ${String(wanted.figures[id])}`],
  );
}

function identityDifferences(wanted: Report, report: Report): string[] {
  return (['title', 'year', 'agencyName'] as const).flatMap((key) =>
    wanted[key] === report[key]
      ? []
      : [`${key}: ${String(report[key])} for ${String(wanted[key])}`],
  );
}

function textDifferences(wanted: Report, report: Report): string[] {
  const pairs = [
    ['lead', wanted.lead, report.lead] as const,
    ...sections.map(({ id }) => [id, textOf(wanted, id), textOf(report, id)] as const),
  ];
  return pairs.flatMap(([name, before, after]) =>
    plain(before) === plain(after) ? [] : [`${name}: “${plain(after)}” for “${plain(before)}”`],
  );
}

function textOf({ sections }: Report, id: string): string {
  return sections
    .filter((section) => section.id === id)
    .map(({ markdown }) => markdown)
    .join('\n');
}

/** Paragraphs without marks of Markdown; what stands in one line must be one line again. */
function plain(markdown: string): string {
  return markdown
    .replace(/^#+ /gm, '')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replaceAll('**', '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .join('¶');
}
