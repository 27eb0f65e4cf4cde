/** Finds what stands around each report of a content folder. */
import type { FigureId } from '../form/figures.ts';
import type { Agency } from '../register/agency.ts';
import { membersOf } from '../register/members.ts';
import { addressOf } from '../register/report-address.ts';
import type { Site } from '../register/site.ts';
import { dueDate, isDue, type Standings } from '../register/standing.ts';
import type { Correction, Report } from '../report/report.ts';
import type { Neighbour, OtherBody, Surroundings } from '../rules/surroundings.ts';
import type { CheckedReport } from './checked.ts';

export interface Corpus {
  readonly site: Site;
  readonly agencies: readonly Agency[];
  readonly reports: readonly CheckedReport[];
  readonly standings: Standings;
  /** 发布日期 in an earlier version of a file, by path. */
  readonly publishedEarlier: ReadonlyMap<string, string>;
  /** 更正 in an earlier version of a file, by path. */
  readonly correctionsEarlier: ReadonlyMap<string, readonly Correction[]>;
}

export interface Around {
  surroundings(checked: CheckedReport): Surroundings;
  /** Every report that the surroundings of this one are made from. */
  neighbours(checked: CheckedReport): readonly CheckedReport[];
}

export function surround(corpus: Corpus): Around {
  const byAddress = new Map(corpus.reports.map((checked) => [addressOf(checked), checked]));
  const byId = new Map(corpus.agencies.map((agency) => [agency.id, agency]));
  const bySuccessor = Map.groupBy(corpus.agencies, ({ successor }) => successor);
  const find = (agency: string, year: number) => byAddress.get(addressOf({ agency, year }));
  const mergedInto = ({ agency, year }: CheckedReport) => {
    const merged = new Set<Agency>();
    const add = (successor: string): void => {
      for (const body of bySuccessor.get(successor) ?? []) {
        if (body.lastYear !== year - 1 || body.id === agency || merged.has(body)) continue;
        merged.add(body);
        add(body.id);
      }
    };
    add(agency);
    return [...merged];
  };
  const members = membersOf(corpus.agencies, corpus.standings);
  return {
    surroundings: (checked) => {
      const { agency: id, year, path } = checked;
      const agency = byId.get(id);
      return {
        lastYear: toNeighbour(find(id, year - 1)),
        owedLastYear:
          find(id, year - 1) !== undefined ||
          (agency !== undefined && isDue(corpus.standings(agency, year - 1))),
        yearBeforeLast: toNeighbour(find(id, year - 2)),
        merged: mergedInto(checked).map((other) => toOther(other, find(other.id, year - 1))),
        members: members(id, year).some((other) => isUnread(find(other.id, year)))
          ? []
          : members(id, year).map((other) => toOther(other, find(other.id, year))),
        dueOn: agency === undefined ? undefined : dueDate(corpus.site, agency, year),
        publishedEarlier: corpus.publishedEarlier.get(path),
        correctionsEarlier: corpus.correctionsEarlier.get(path) ?? [],
      };
    },
    neighbours: (checked) =>
      [
        find(checked.agency, checked.year - 1),
        find(checked.agency, checked.year - 2),
        ...mergedInto(checked).map(({ id }) => find(id, checked.year - 1)),
        ...members(checked.agency, checked.year).map(({ id }) => find(id, checked.year)),
      ].filter((other) => other !== undefined),
  };
}

/** It is there and can't be understood. */
function isUnread(checked: CheckedReport | undefined): boolean {
  return checked !== undefined && checked.identity === undefined;
}

function toOther(agency: Agency, checked: CheckedReport | undefined): OtherBody {
  return { agency, neighbour: toNeighbour(checked) };
}

function toNeighbour(checked: CheckedReport | undefined): Neighbour | undefined {
  if (checked?.identity === undefined) return undefined;
  let report: Report | undefined;
  let questioned: ReadonlySet<FigureId> | undefined;
  return {
    // Asked for again and again while one report is checked; to read it may mean to parse it.
    get report() {
      report ??= checked.report;
      if (report === undefined) throw new Error(`${checked.path} is no report any more`);
      return report;
    },
    get questioned() {
      return (questioned ??= new Set(checked.issues.flatMap(({ figures }) => figures)));
    },
  };
}
