/** The index of all bodies: by kind, and where they are many first by place. */
import { agencyKinds, type Agency, type AgencyKind } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { coverageRegions } from './coverage/coverage-view.ts';
import { href, paths } from './urls.ts';

export interface AgenciesView {
  readonly count: number;
  /** Empty where the bodies are listed by place. */
  readonly kinds: readonly KindList[];
  readonly regions: readonly RegionList[];
}

export interface RegionList {
  readonly name: string;
  readonly count: number;
  readonly kinds: readonly KindList[];
}

export interface KindList {
  readonly kind: AgencyKind;
  readonly agencies: readonly AgencyLine[];
}

export interface AgencyLine {
  readonly name: string;
  readonly href: string;
  /** What it was called, where it is unless the list says so, what became of it. */
  readonly facts: string;
  /** How many reports, of which years; in a long list only where there are none. */
  readonly reports: string;
}

export function agenciesView(archive: Archive): AgenciesView {
  const regions = coverageRegions(archive);
  return {
    count: archive.agencies.length,
    kinds:
      regions.length > 0 ? [] : kindLists(archive.agencies, (agency) => fullLine(archive, agency)),
    regions: regions.map(({ name, agencies }) => ({
      name,
      count: agencies.length,
      kinds: kindLists(agencies, (agency) => shortLine(archive, agency)),
    })),
  };
}

function kindLists(
  agencies: readonly Agency[],
  line: (agency: Agency) => AgencyLine,
): readonly KindList[] {
  return agencyKinds
    .map((kind) => ({
      kind,
      agencies: agencies.filter((agency) => agency.kind === kind).map(line),
    }))
    .filter(({ agencies: some }) => some.length > 0);
}

function fullLine(archive: Archive, agency: Agency): AgencyLine {
  const { path } = agency.division;
  const place = path.length > 0 ? [path.join('')] : [];
  return {
    name: agency.name,
    href: href(paths.agency(agency.id)),
    facts: [...place, ...history(archive, agency)].join('，'),
    reports: reports(yearsOf(archive, agency)),
  };
}

function shortLine(archive: Archive, agency: Agency): AgencyLine {
  const years = yearsOf(archive, agency);
  return {
    name: agency.name,
    href: href(paths.agency(agency.id)),
    facts: history(archive, agency).join('，'),
    reports: years.length === 0 ? reports(years) : '',
  };
}

/** Newest first. */
function yearsOf(archive: Archive, { id }: Agency): readonly number[] {
  return archive.reportsOf(id).map(({ year }) => year);
}

function reports(years: readonly number[]): string {
  const [latest, first] = [years[0], years.at(-1)];
  if (latest === undefined || first === undefined) return '没有报告';
  const span = first === latest ? String(latest) : `${String(first)}—${String(latest)}`;
  return `报告 ${String(years.length)} 份，${span}`;
}

function history(archive: Archive, { formerNames, lastYear, successor }: Agency): string[] {
  const heir = successor === undefined ? undefined : archive.agency(successor);
  return [
    ...(formerNames.length > 0 ? [`曾用名${formerNames.join('、')}`] : []),
    ...(heir !== undefined && lastYear !== undefined
      ? [`${String(lastYear + 1)}年起并入${heir.name}`]
      : []),
  ];
}
