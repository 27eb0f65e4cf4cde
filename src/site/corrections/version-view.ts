/** A report before a correction, as its own page shows it: what was filed, and of the site's remarks only those of then. */
import type { EarlierVersion } from '../../core/checking/earlier/earlier-version.ts';
import type { ShownVersion } from '../../core/checking/earlier/show-version.ts';
import type { Agency } from '../../core/register/agency.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { reportView, type MetaRow, type ReportView, type SectionView } from '../report-view.ts';
import { href, paths } from '../urls.ts';
import { versionNote } from './version-note.ts';

type ShownReport = Extract<ShownVersion, { kind: 'report' }>;

export function versionView(
  archive: Archive,
  agency: Agency,
  present: ArchivedReport,
  version: EarlierVersion,
  shown: ShownReport,
): ReportView {
  const { report, acknowledged, files, renderNarrative } = shown;
  const view = reportView(archive, agency, {
    ...{ agency: present.agency, year: present.year, places: present.places },
    // Of no file that lies there: nothing that is said of the present report is said of this one.
    ...{ path: '', identity: undefined, issues: [] },
    ...{ report, acknowledged, files, renderNarrative },
  });
  return {
    ...view,
    version: versionNote(present, version),
    meta: view.meta.map(asFiled),
    marks: [],
    sections: withAnchorsOfTheirOwn(view.sections),
    changes: new Map(),
    state: undefined,
    remarked: [],
    previous: undefined,
    next: undefined,
    comparisons: [],
    downloads: [],
    attachments: view.attachments.map((attachment) => kept(attachment, present, version.number)),
  };
}

/** Where it leads may not be there: an old text names what it likes. */
function asFiled({ label, value, datetime, isLong }: MetaRow): MetaRow {
  return { label, value, ...(datetime && { datetime }), ...(isLong && { isLong }) };
}

/** A file with two sections of one name was never to be published; it is to be read all the same. */
function withAnchorsOfTheirOwn(sections: readonly SectionView[]): readonly SectionView[] {
  return sections.map((section, index) => {
    const isRepeated = sections.slice(0, index).some(({ anchor }) => anchor === section.anchor);
    const anchor = `other-${String(index + 1)}`;
    return isRepeated ? { ...section, id: undefined, table: undefined, anchor } : section;
  });
}

function kept({ label }: Link, { agency, year }: ArchivedReport, version: number): Link {
  return { label, href: href(paths.reportVersionFile(agency, year, version, label)) };
}
