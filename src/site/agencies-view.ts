/** The index of all bodies, by kind. */
import { agencyKinds, type Agency, type AgencyKind } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { href, paths } from './urls.ts';

export interface AgenciesView {
  readonly count: number;
  readonly kinds: readonly {
    readonly kind: AgencyKind;
    readonly agencies: readonly AgencyLine[];
  }[];
}

export interface AgencyLine {
  readonly name: string;
  readonly href: string;
  /** What it was called, where it is, what became of it. */
  readonly facts: string;
  /** How many reports, of which years. */
  readonly reports: string;
}

export function agenciesView(archive: Archive): AgenciesView {
  return {
    count: archive.agencies.length,
    kinds: agencyKinds
      .map((kind) => ({
        kind,
        agencies: archive.agencies
          .filter((agency) => agency.kind === kind)
          .map((agency) => agencyLine(archive, agency)),
      }))
      .filter(({ agencies }) => agencies.length > 0),
  };
}

function agencyLine(archive: Archive, agency: Agency): AgencyLine {
  return {
    name: agency.name,
    href: href(paths.agency(agency.id)),
    facts: facts(archive, agency).join('，'),
    reports: reports(archive.reportsOf(agency.id).map(({ year }) => year)),
  };
}

/** `years` newest first. */
function reports(years: readonly number[]): string {
  const [latest, first] = [years[0], years.at(-1)];
  if (latest === undefined || first === undefined) return '没有报告';
  const span = first === latest ? String(latest) : `${String(first)}—${String(latest)}`;
  return `报告 ${String(years.length)} 份，${span}`;
}

function facts(archive: Archive, { division, formerNames, lastYear, successor }: Agency): string[] {
  const heir = successor === undefined ? undefined : archive.agency(successor);
  return [
    ...(division.path.length > 0 ? [division.path.join('')] : []),
    ...(formerNames.length > 0 ? [`曾用名${formerNames.join('、')}`] : []),
    ...(heir !== undefined && lastYear !== undefined
      ? [`${String(lastYear + 1)}年起并入${heir.name}`]
      : []),
  ];
}
