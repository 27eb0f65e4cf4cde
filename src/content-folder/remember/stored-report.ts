/** A report as a cache keeps it beside its text: figures without their ids, and where in the text its parts stand. */
import { figureDefinitions } from '../../core/form/figures.ts';
import type { Figure } from '../../core/report/figure.ts';
import type { Report, ReportSection } from '../../core/report/report.ts';

export type StoredReport = Omit<Report, 'figures' | 'lead' | 'sections'> & {
  /** In the order of the form. */
  readonly figures: readonly Figure[];
  readonly lead: StoredText;
  readonly sections: readonly StoredSection[];
};

type StoredSection = Omit<ReportSection, 'markdown'> & { readonly markdown: StoredText };

/** First character and number of characters, or the text itself where it doesn't stand there letter by letter. */
type StoredText = readonly [from: number, length: number] | string;

/** `text`: that of the file. */
export function storeReport(report: Report, text: string): StoredReport {
  let last = 0;
  const store = (part: string): StoredText => {
    const from = text.indexOf(part, last);
    if (from < 0) return part;
    last = from + part.length;
    return [from, part.length];
  };
  const { figures, lead, sections, ...rest } = report;
  return {
    ...rest,
    figures: figureDefinitions(report.edition).map(({ id }) => figures[id] ?? null),
    lead: store(lead),
    sections: sections.map(({ markdown, ...section }) => ({
      ...section,
      markdown: store(markdown),
    })),
  };
}

/** The report that was stored; `text` is the same as then. */
export function restoreReport(stored: StoredReport, text: string): Report {
  const restore = (part: StoredText): string =>
    typeof part === 'string' ? part : text.slice(part[0], part[0] + part[1]);
  const { figures, lead, sections, ...rest } = stored;
  return {
    ...rest,
    // All at once, as `toReport` does.
    figures: Object.fromEntries(
      figureDefinitions(stored.edition).map(({ id }, index) => [id, figures[index] ?? null]),
    ),
    lead: restore(lead),
    sections: sections.map(({ markdown, ...section }) => ({
      ...section,
      markdown: restore(markdown),
    })),
  };
}
