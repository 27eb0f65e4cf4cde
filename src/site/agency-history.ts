/** What became of a body, as far as the register and its reports say: names, and bodies merged in or into. */
import type { Agency } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { href, paths } from './urls.ts';

export interface HistoryEntry {
  readonly year: number | undefined;
  readonly text: string;
  /** Another body of which it speaks, and whether its name comes before the text. */
  readonly other?: { readonly name: string; readonly href: string };
  readonly isOtherFirst?: boolean;
}

/** Earliest first. */
export function agencyHistory(archive: Archive, agency: Agency): readonly HistoryEntry[] {
  return [
    ...renamings(archive, agency),
    ...archive.predecessors(agency.id).map((other) => ({
      year: other.lastYear === undefined ? undefined : other.lastYear + 1,
      text: '并入本机关，以前的报告仍可查看',
      other: link(other),
      isOtherFirst: true,
    })),
    ...ending(archive, agency),
  ].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** A report carries the name of its time. */
function renamings(archive: Archive, agency: Agency): HistoryEntry[] {
  const reports = archive.reportsOf(agency.id).toReversed();
  return reports.flatMap(({ year, report }, position) => {
    const before = reports[position - 1]?.report.agencyName;
    if (before === undefined || before === report.agencyName) return [];
    return [{ year, text: `年度报告起用“${report.agencyName}”，此前为“${before}”` }];
  });
}

function ending(archive: Archive, agency: Agency): HistoryEntry[] {
  if (agency.lastYear === undefined) return [];
  const successor = agency.successor === undefined ? undefined : archive.agency(agency.successor);
  if (successor === undefined) return [];
  return [{ year: agency.lastYear + 1, text: '并入', other: link(successor) }];
}

function link({ id, name }: Agency): { name: string; href: string } {
  return { name, href: href(paths.agency(id)) };
}
