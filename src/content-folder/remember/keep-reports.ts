/**
 * Reports for a build: each is there as a plain value, from its first check on. Its tree is there where it was checked
 * just now, up to a bound; else the text is parsed when the narrative or a place is asked for.
 */
import type { CheckedReport } from '../../core/checking/checked.ts';
import {
  parseReport,
  type ReportFile,
  type ReportPlaces,
} from '../../core/markdown/parse-report.ts';
import { renderNarrative } from '../../core/markdown/render-narrative.ts';
import type { Keeper } from './keeper.ts';
import type { Found } from './known.ts';
import { found, recentContents } from './recall.ts';
import { restoreReport, storeReport } from './stored-report.ts';

export interface ReportKeeper extends Keeper {
  /** The report when all have been checked. */
  readonly settle: (checked: CheckedReport) => CheckedReport;
}

/** A tree takes about 20 kB. */
const mostTrees = 3000;

type Content = Pick<CheckedReport, 'report' | 'places' | 'renderNarrative'>;

export function keepReports(): ReportKeeper {
  const contents = new Map<string, Content>();
  const recent = recentContents();
  let trees = 0;
  /** While it is checked, as a copy: what rules note for that goes when it goes. */
  const take = (file: ReportFile, known: Found, content: Content): CheckedReport => {
    contents.set(file.path, content);
    const { path, agency, year } = file;
    const { report, places, renderNarrative } = content;
    const copied = () => recent(path, () => ({ report: report && { ...report }, places }));
    return {
      ...{ path, agency, year, ...known, places, renderNarrative },
      get report() {
        return copied().report;
      },
    };
  };
  return {
    keep: (file, checked) => {
      trees += 1;
      const known = found(checked);
      const { report, places } = checked;
      const later = readLater(file);
      const { renderNarrative } = trees > mostTrees ? later : checked;
      return {
        checked: take(file, known, { report: report && { ...report }, places, renderNarrative }),
        known: { found: known, ...(report && { stored: storeReport(report, file.text) }) },
      };
    },
    recall: (file, { found: known, stored }) => {
      if (known.identity !== undefined && stored === undefined) return undefined;
      const report = stored && restoreReport(stored, file.text);
      return take(file, known, { report, ...readLater(file) });
    },
    settle: ({ path, agency, year, identity, issues, acknowledged, files, ...checked }) => ({
      ...{ path, agency, year, identity, issues, acknowledged, files },
      ...(contents.get(path) ?? checked),
    }),
  };
}

function readLater(file: ReportFile): Omit<Content, 'report'> {
  const parse = () => parseReport(file);
  let known: ReportPlaces | undefined;
  const places = () => (known ??= parse().places);
  return {
    places: {
      figure: (id) => places().figure(id),
      frontMatter: (path) => places().frontMatter(path),
      section: (position) => places().section(position),
      text: (place) => places().text(place),
    },
    renderNarrative: () => renderNarrative(parse().tree, file.year),
  };
}
