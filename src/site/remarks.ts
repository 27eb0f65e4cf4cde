/** What the check found about the figures of a report, each to be shown beside the table of which it speaks. */
import type { AcknowledgedIssue } from '../core/checking/checked.ts';
import type { FigureId } from '../core/form/figures.ts';
import { sections, type SectionId } from '../core/form/sections.ts';
import type { Issue, RelatedPlace, Severity } from '../core/issue/issue.ts';
import type { RuleFacts } from '../core/rules/define-rule.ts';
import { findRule } from '../core/rules/index.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import type { Link } from './page-frame.ts';
import { shortFigureName } from './short-figure-name.ts';
import { href, paths, ruleHref } from './urls.ts';

export interface Remark {
  /** What kind of remark it is. */
  readonly word: '勾稽说明' | '说明' | '核对提示';
  readonly rule: { readonly title: string; readonly href: string };
  /** What the rule found; several where one explanation or one rule covers them. */
  readonly messages: readonly string[];
  /** The body's own explanation, where it gives one. */
  readonly reason: string | undefined;
  /** Cells of the table that it speaks of. */
  readonly figures: readonly { readonly id: FigureId; readonly name: string }[];
  /** Cells of other reports. */
  readonly elsewhere: readonly Link[];
}

/** By the section whose table they concern; under `undefined` those that concern none. */
export type Remarks = ReadonlyMap<SectionId | undefined, readonly Remark[]>;

/** More would be a list that nobody reads: then only the figure at which the finding points. */
const mostFigures = 6;

/** One that readers are told. */
export interface Found {
  readonly rule: Pick<RuleFacts, 'id' | 'title'>;
  /** As `check` says it: what the body explained is a hint. */
  readonly severity: Severity;
  readonly section: SectionId | undefined;
  readonly message: string;
  readonly reason?: string;
  readonly figures: readonly FigureId[];
  readonly elsewhere: readonly Link[];
}

export function remarksOn(archive: Archive, entry: ArchivedReport): Remarks {
  const bySection = Map.groupBy(foundAbout(archive, entry), ({ section }) => section);
  return new Map([...bySection].map(([section, all]) => [section, gather(entry, all)]));
}

/** One by one: what the body explained, what nobody has, and what other reports tell of this one. */
export function foundAbout(archive: Archive, entry: ArchivedReport): readonly Found[] {
  return [
    ...entry.acknowledged.map((issue) => acknowledged(archive, entry, issue)),
    ...entry.issues.filter(isForReaders).flatMap((issue) => open(archive, entry, issue)),
    ...fromOtherReports(archive, entry),
  ];
}

/**
 * A finding about figures that nobody has explained. What concerns only the text is for those who write it, and a
 * hint is too uncertain to be told to all.
 */
export function isForReaders({ severity, figures }: Issue): boolean {
  return severity !== 'hint' && figures.length > 0;
}

function acknowledged(archive: Archive, entry: ArchivedReport, issue: AcknowledgedIssue): Found {
  const { rule, section, message, reason, figures, related = [] } = issue;
  const elsewhere = linksTo(archive, entry, related);
  return {
    rule,
    severity: 'hint',
    section: withTable(section),
    message,
    reason,
    figures,
    elsewhere,
  };
}

function open(archive: Archive, entry: ArchivedReport, issue: Issue): Found[] {
  const rule = findRule(issue.ruleId);
  if (rule === undefined) return [];
  const { severity, message, brief = message, figures, related = [] } = issue;
  const section = withTable(rule.section) ?? sectionOf(figures[0]);
  const elsewhere = linksTo(archive, entry, related);
  return [{ rule, severity, section, message: brief, figures, elsewhere }];
}

/** What a rule across reports found in another one, naming a figure of this one; unless it is told here too. */
function fromOtherReports(archive: Archive, entry: ArchivedReport): Found[] {
  return archive.mentions(entry).flatMap((issue) => {
    const rule = findRule(issue.ruleId);
    const other = archive.reportAt(issue.path);
    if (rule?.scope !== 'archive' || rule.severity === 'hint' || other === undefined) return [];
    if (entry.issues.some(({ ruleId }) => ruleId === rule.id)) return [];
    const figures = (issue.related ?? []).flatMap(({ path, figure }) =>
      path === entry.path && figure !== undefined ? [figure] : [],
    );
    if (figures.length === 0) return [];
    const { severity, message, brief = message } = issue;
    const year = `${String(other.year)}年报告`;
    const name = other.agency === entry.agency ? year : `${other.report.agencyName}${year}`;
    const cell = issue.figures.slice(0, 1).map((figure) => linkTo(other, entry, figure));
    const section = sectionOf(figures[0]);
    const told = `${name}里，${brief}`;
    return [{ rule, severity, section, message: told, figures, elsewhere: cell }];
  });
}

/** One for each explanation, or each rule where there is none, however many sums it covers. */
function gather(entry: ArchivedReport, found: readonly Found[]): readonly Remark[] {
  const together = Map.groupBy(found, ({ rule, reason }) => `${rule.id}\n${reason ?? ''}`);
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const elsewhere = new Map(
      all.flatMap((each) => each.elsewhere).map((link) => [link.href, link]),
    );
    return [
      {
        word: wordOf(first),
        rule: { title: first.rule.title, href: ruleHref(first.rule.id) },
        messages: all.map(({ message }) => message),
        reason: first.reason,
        figures: cellsOf(entry, all),
        elsewhere: [...elsewhere.values()],
      },
    ];
  });
}

function wordOf({ reason, section }: Found): Remark['word'] {
  if (reason === undefined) return '核对提示';
  return section === undefined ? '说明' : '勾稽说明';
}

function cellsOf({ report }: ArchivedReport, found: readonly Found[]): Remark['figures'] {
  const ids = found.flatMap(({ figures }) =>
    figures.length > mostFigures ? figures.slice(0, 1) : figures,
  );
  return [...new Set(ids)].map((id) => ({
    id,
    name: shortFigureName(report, id),
  }));
}

function linksTo(
  archive: Archive,
  entry: ArchivedReport,
  related: readonly RelatedPlace[],
): readonly Link[] {
  return related.flatMap(({ path, figure }) => {
    const other = archive.reportAt(path);
    if (other === undefined || other === entry || figure === undefined) return [];
    return [linkTo(other, entry, figure)];
  });
}

function linkTo(other: ArchivedReport, entry: ArchivedReport, figure: FigureId): Link {
  const { report, agency, year } = other;
  const body = agency === entry.agency ? '' : report.agencyName;
  return {
    label: `${body}${String(year)}年报告 ${shortFigureName(report, figure)}`,
    href: `${href(paths.report(agency, year))}#${figure}`,
  };
}

/** A figure id begins with the section of its table. */
function sectionOf(figure: FigureId | undefined): SectionId | undefined {
  const start = figure?.split('.')[0];
  return withTable(start);
}

/** Undefined for a section without a table, beside which a remark could stand. */
function withTable(section: string | undefined): SectionId | undefined {
  return sections.find(({ id, hasTable }) => hasTable && id === section)?.id;
}
