/** A sample in which figures were changed, and what is found of that. */
import {
  checkContent,
  plainCheckers,
  type Checkers,
  type ContentFiles,
} from '../../src/core/checking/check-content.ts';
import type { CheckedReport } from '../../src/core/checking/checked.ts';
import { figureDefinitions, type FigureDefinition } from '../../src/core/form/figures.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { figureOf, type Report } from '../../src/core/report/report.ts';
import type { SampleOptions } from '../../src/core/sample/generate-sample.ts';
import type { Random } from '../../src/core/sample/random.ts';
import { filesOfSample, sampleDay } from './sample-content.ts';

export interface Change {
  readonly path: string;
  readonly figure: string;
  readonly from: Figure;
  readonly to: Figure;
}

export interface ChangeableSample {
  readonly reports: readonly { readonly path: string; readonly report: Report }[];
  /** Everything found in it with these changes. Unchanged files are read once. */
  readonly issuesWith: (changes: readonly Change[]) => readonly Issue[];
}

export function changeableSample(options: SampleOptions): ChangeableSample {
  const files = filesOfSample(options);
  const known = new Map<string, CheckedReport>();
  const checkers: Checkers = {
    ...plainCheckers,
    report: (file, agency, words) => {
      const before = known.get(file.text);
      if (before !== undefined) return before;
      const checked = plainCheckers.report(file, agency, words);
      known.set(file.text, checked);
      return checked;
    },
  };
  const reports = checkContent(files, sampleDay, checkers).reports.map(({ path, report }) => {
    if (report === undefined) throw new Error(`${path} was not understood`);
    return { path, report };
  });
  const byPath = new Map(reports.map(({ path, report }) => [path, report]));
  return {
    reports,
    issuesWith: (changes) =>
      checkContent(changed(files, changes, byPath), sampleDay, checkers).issues,
  };
}

function changed(
  files: ContentFiles,
  changes: readonly Change[],
  reports: ReadonlyMap<string, Report>,
): ContentFiles {
  const texts = new Map(
    changes.map(({ path, figure, to }) => {
      const report = reports.get(path);
      if (report === undefined) throw new Error(`no ${path}`);
      return [path, printReport({ ...report, figures: { ...report.figures, [figure]: to } })];
    }),
  );
  return {
    ...files,
    reports: files.reports.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text })),
  };
}

/** One figure of the report, one more or less or with another digit. */
export function randomChange(
  { path, report }: { path: string; report: Report },
  random: Random,
): Change {
  const definitions = figureDefinitions(report.edition);
  const definition = definitions[random.integer(0, definitions.length - 1)];
  if (definition === undefined) throw new Error('no figure');
  const choices = otherValues(definition, figureOf(report, definition.id));
  const from = figureOf(report, definition.id);
  const to = choices[random.integer(0, choices.length - 1)] ?? null;
  return { path, figure: definition.id, from, to };
}

/** What may stand there by mistake: one more, one less, another digit. */
export function otherValues({ measure }: FigureDefinition, figure: Figure): readonly Figure[] {
  if (typeof figure === 'number') {
    const digit = otherDigit(String(figure));
    const all = [figure + 1, figure - 1, Number(digit)];
    return [...new Set(all)].filter(
      (value) => value !== figure && (measure === 'signedCount' || value >= 0),
    );
  }
  const text = String(figure);
  return text === '0' ? ['1'] : [otherDigit(text)];
}

/** The last digit but one, where there are as many: 120 is 130, 12.5000 is 12.5010, 7 is 8. */
function otherDigit(text: string): string {
  return text.replace(/\d(?=\d?(?!\d)(?:[元万]|$))/, (digit) =>
    String(Number(digit) < 9 ? Number(digit) + 1 : 1),
  );
}

export interface Verdict {
  /** Changes of which no finding of their report speaks. */
  readonly missed: readonly Change[];
  /** Findings in reports that weren't changed and don't follow one whose 结转下年 was. */
  readonly strays: readonly Issue[];
  /** Wrong 结转下年 and the next report that don't name each other. */
  readonly unlinked: readonly Change[];
}

/** Each changed report is flagged; no other is but the one that carries on from a wrong 结转下年. */
export function judge(changes: readonly Change[], issues: readonly Issue[]): Verdict {
  const byPath = Map.groupBy(issues, ({ path }) => path);
  const at = (path: string) => byPath.get(path) ?? [];
  const changedPaths = new Set(changes.map(({ path }) => path));
  const carried = changes.filter(({ figure }) => figure.includes('.carriedForward.'));
  const followers = new Map(carried.map((change) => [nextYear(change.path), change]));
  const isExpected = ({ path, ruleId }: Issue) =>
    changedPaths.has(path) || (followers.has(path) && ruleId === 'carry-forward-continuity');
  return {
    missed: changes.filter(
      ({ path, figure }) => !at(path).some(({ figures }) => figures.includes(figure)),
    ),
    strays: issues.filter((issue) => !isExpected(issue)),
    unlinked: carried.filter(({ path }) => {
      const next = at(nextYear(path)).filter(({ ruleId }) => ruleId === 'carry-forward-continuity');
      return next.length > 0 && !(names(next, path) && names(at(path), nextYear(path)));
    }),
  };
}

function names(issues: readonly Issue[], path: string): boolean {
  return issues.some(({ related = [] }) => related.some((place) => place.path === path));
}

function nextYear(path: string): string {
  return path.replace(/\d{4}(?=\.md$)/, (year) => String(Number(year) + 1));
}
