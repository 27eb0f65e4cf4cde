/**
 * Checked reports without their trees. What is found in a report is small and stays; the report itself is there for
 * whoever asks, read again from the text where it has to be. So 20,000 of them fit into ordinary memory.
 */
import type { CheckedReport } from '../../core/checking/checked.ts';
import { parseReport, type ReportFile } from '../../core/markdown/parse-report.ts';
import { renderNarrative } from '../../core/markdown/render-narrative.ts';
import type { Found } from './known.ts';

type Content = Pick<CheckedReport, 'report' | 'places'>;

/** Keeps the last few contents that were asked for: reports are held against their neighbours in order. */
export type Recent = (path: string, read: () => Content) => Content;

const kept = 16;

export function recentContents(): Recent {
  const contents = new Map<string, Content>();
  return (path, read) => {
    const content = contents.get(path) ?? read();
    contents.delete(path);
    contents.set(path, content);
    const [oldest] = contents.keys();
    if (contents.size > kept && oldest !== undefined) contents.delete(oldest);
    return content;
  };
}

/** From what was found in the same text before. */
export function recall(file: ReportFile, found: Found, recent: Recent): CheckedReport {
  return readLater(file, found, () =>
    recent(file.path, () => {
      const { report, places } = parseReport(file);
      return { report, places };
    }),
  );
}

/** The report stays. What rules worked out and noted for it doesn't: they noted it for another object. */
export function withoutTree(
  file: ReportFile,
  checked: CheckedReport,
  recent: Recent,
): CheckedReport {
  const { report, places } = copy(checked);
  return readLater(file, found(checked), () => recent(file.path, () => copy({ report, places })));
}

export function found({ identity, issues, acknowledged, files }: CheckedReport): Found {
  return { identity, issues, acknowledged, files };
}

function copy({ report, places }: Content): Content {
  return { report: report && { ...report }, places };
}

function readLater(file: ReportFile, known: Found, content: () => Content): CheckedReport {
  const { path, agency, year } = file;
  return {
    path,
    agency,
    year,
    ...known,
    get report() {
      return known.identity && content().report;
    },
    get places() {
      return content().places;
    },
    renderNarrative: () => renderNarrative(parseReport(file).tree, year),
  };
}
