/** Everything that the page of one report shows besides the filed figures themselves. */
import { frontMatterKey, notStated } from '../core/form/front-matter.ts';
import { editions } from '../core/form/editions.ts';
import { sections, titleWithoutNumber, type SectionId } from '../core/form/sections.ts';
import type { Agency } from '../core/register/agency.ts';
import { periodText } from '../core/report/period-text.ts';
import type { Report } from '../core/report/report.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import { balanceOf, type Balance } from './balance.ts';
import { correctionNotes, type CorrectionNote } from './corrections/correction-notes.ts';
import type { VersionNote } from './corrections/version-note.ts';
import { spokenDate } from '../core/report/spoken-date.ts';
import { disclosureSummary } from './disclosure-summary.ts';
import { disputesSummary } from './disputes-summary.ts';
import { figureChanges, type FigureChanges } from './figure-changes.ts';
import { reportMarks, type Mark } from './marks.ts';
import { outcomeTotals, type OutcomeTotal } from './outcome-totals.ts';
import type { Link } from './page-frame.ts';
import { remarksOn, type Remark, type Remarks } from './remarks.ts';
import { comparisonLinks, downloadLinks } from './report-links.ts';
import { attachedFiles, nameOfFile } from './report-files.ts';
import { reportState, type ReportState } from './report-state.ts';
import { requestsSummary } from './requests-summary.ts';
import { searchAttributes, type SearchAttributes } from './search-attributes.ts';
import type { Sentence } from './sentence.ts';
import { standingWords } from './standing-words.ts';
import { tableName, type TableName } from './table-name.ts';
import { titlePhrases, type TitlePhrases } from './title-phrases.ts';
import { href, paths } from './urls.ts';

export interface ReportView {
  readonly report: Report;
  readonly title: TitlePhrases;
  readonly meta: readonly MetaRow[];
  readonly marks: readonly Mark[];
  /** Newest first. */
  readonly corrections: readonly CorrectionNote[];
  /** Of a version before a correction. */
  readonly version?: VersionNote;
  readonly balance: Balance | undefined;
  readonly outcomes: readonly OutcomeTotal[];
  readonly lead: string;
  readonly sections: readonly SectionView[];
  readonly changes: FigureChanges;
  /** Undefined where nothing was checked. */
  readonly state: ReportState | undefined;
  /** Where remarks stand on the page. */
  readonly remarked: readonly Link[];
  /** Those that concern no table. */
  readonly remarks: readonly Remark[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly attachments: readonly Link[];
  /** Pages that show it beside something else. */
  readonly comparisons: readonly Link[];
  /** The report itself as files. */
  readonly downloads: readonly Link[];
  readonly search: SearchAttributes;
  /** On paper, under the name of the body. */
  readonly signedOn: string | undefined;
}

export interface MetaRow {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly datetime?: string;
  /** What the site adds to what was filed. */
  readonly remark?: string;
  readonly isLong?: boolean;
}

export interface SectionView {
  readonly id: SectionId | undefined;
  readonly anchor: string;
  /** The title, in phrases between which it may break. */
  readonly phrases: readonly string[];
  readonly html: string;
  readonly table: TableView | undefined;
}

export interface TableView extends TableName {
  readonly caption: string;
  readonly summary: Sentence | undefined;
  readonly remarks: readonly Remark[];
}

export function reportView(archive: Archive, agency: Agency, entry: ArchivedReport): ReportView {
  const { report } = entry;
  const { before, after } = archive.neighbours(entry);
  const remarks = remarksOn(archive, entry);
  const narrative = entry.renderNarrative();
  return {
    report,
    title: titlePhrases(report.title, report.agencyName),
    meta: metaRows(archive, agency, report),
    marks: reportMarks(entry, archive.standing(agency, report.year), before),
    corrections: correctionNotes(archive, entry, report.corrections),
    balance: balanceOf(report),
    outcomes: outcomeTotals(report),
    lead: narrative.lead,
    sections: narrative.sections.map((section, index) => ({
      id: section.id,
      anchor: anchorOf(section.id, index),
      phrases: phrasesOf(section.id, section.title),
      html: section.html,
      table: tableView(report, section.id, remarks),
    })),
    changes: figureChanges(report, archive.report(agency.id, report.year - 1)?.report),
    state: reportState(archive, entry),
    remarked: remarkedPlaces(remarks),
    remarks: remarks.get(undefined) ?? [],
    previous: before && neighbour('上一份', before),
    next: after && neighbour('下一份', after),
    attachments: attachments(agency.id, entry.files),
    comparisons: comparisonLinks(archive, entry),
    downloads: downloadLinks(entry),
    search: searchAttributes(report),
    signedOn: report.publishedOn === null ? undefined : spokenDate(report.publishedOn),
  };
}

function metaRows(archive: Archive, agency: Agency, report: Report): readonly MetaRow[] {
  const { publishedOn, period, indexNumber, documentNumber, source } = report;
  const standing = archive.standing(agency, report.year);
  return [
    row('agencyName', report.agencyName, { href: href(paths.agency(agency.id)) }),
    row('year', String(report.year), { href: href(paths.year(report.year)) }),
    publishedOn === null
      ? row('publishedOn', notStated)
      : row('publishedOn', publishedOn, { datetime: publishedOn, remark: standingWords(standing) }),
    row('period', periodText(period)),
    row('edition', editions[report.edition].label),
    ...(indexNumber === undefined ? [] : [row('indexNumber', indexNumber)]),
    ...(documentNumber === undefined ? [] : [row('documentNumber', documentNumber)]),
    ...(source === undefined ? [] : [row('source', source, { isLong: true })]),
  ];
}

function row(id: string, value: string, more: Omit<MetaRow, 'label' | 'value'> = {}): MetaRow {
  return { label: frontMatterKey(id), value, ...more };
}

function anchorOf(id: SectionId | undefined, index: number): string {
  return sections.find((section) => section.id === id)?.anchor ?? `other-${String(index + 1)}`;
}

function phrasesOf(id: SectionId | undefined, title: string): readonly string[] {
  const official = sections.find((section) => section.id === id);
  return official?.title === title ? official.phrases : [title];
}

function tableView(
  report: Report,
  id: SectionId | undefined,
  remarks: Remarks,
): TableView | undefined {
  const section = sections.find((each) => each.id === id);
  if (section === undefined || !section.hasTable) return undefined;
  return {
    ...tableName(section),
    caption: titleWithoutNumber(section),
    summary: summaryOf(report, section.id),
    remarks: remarks.get(section.id) ?? [],
  };
}

/** The first of each place. */
function remarkedPlaces(remarks: Remarks): readonly Link[] {
  return [
    ...(remarks.has(undefined) ? [{ label: '标题下', href: '#note-1' }] : []),
    ...sections
      .filter(({ id }) => remarks.has(id))
      .map(tableName)
      .map(({ anchor, name }) => ({ label: `${name}旁`, href: `#${anchor}-note-1` })),
  ];
}

function summaryOf(report: Report, id: SectionId): Sentence | undefined {
  if (id === 'proactiveDisclosure') return disclosureSummary(report);
  if (id === 'requests') return requestsSummary(report);
  if (id === 'disputes') return disputesSummary(report);
  return undefined;
}

function neighbour(word: string, { agency, year }: ArchivedReport): Link {
  return { label: `${word}：${String(year)}年报告`, href: href(paths.report(agency, year)) };
}

/** Files that the text offers besides its pictures. */
function attachments(agency: string, files: readonly string[]): readonly Link[] {
  return attachedFiles(files).map((file) => ({
    label: nameOfFile(file),
    href: href(paths.reportFile(agency, file)),
  }));
}
