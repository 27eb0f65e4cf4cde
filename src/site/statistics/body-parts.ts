/** Small multiples of all bodies, in parts of which each fits a page. */
import type { Agency } from '../../core/register/agency.ts';
import type { Archive } from '../archive.ts';
import { regionsOf } from '../coverage/regions.ts';
import { href, paths } from '../urls.ts';

/** Of what a page can hold, and what a reader takes in. */
const mostBodies = 60;

export interface StatPart {
  /** From 1. */
  readonly part: number;
  readonly href: string;
  /** From the first to the last of its bodies. */
  readonly label: string;
  readonly groups: readonly BodyGroup[];
}

/** Bodies of one kind in one place, on one scale; a part may hold a piece of it. */
export interface BodyGroup {
  readonly id: string;
  readonly title: string;
  readonly agencies: readonly Agency[];
  /** The whole group, which sets the scale. */
  readonly all: readonly Agency[];
}

const known = new WeakMap<Archive, readonly StatPart[]>();

/** Bodies of which there is a report, in the order in which they are listed everywhere. */
export function statisticsParts(archive: Archive): readonly StatPart[] {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const parts = divide(archive);
  known.set(archive, parts);
  return parts;
}

function divide(archive: Archive): readonly StatPart[] {
  const parts: BodyGroup[][] = [];
  let room = 0;
  for (const group of groupsOf(archive)) {
    for (let from = 0; from < group.all.length;) {
      if (room === 0) {
        parts.push([]);
        room = mostBodies;
      }
      const agencies = group.all.slice(from, from + room);
      parts.at(-1)?.push({ ...group, agencies });
      from += agencies.length;
      room -= agencies.length;
    }
  }
  return parts.map((groups, at) => ({
    part: at + 1,
    href: href(paths.statisticsOfBodies(at + 1)),
    label: labelOf(groups),
    groups,
  }));
}

function groupsOf(archive: Archive): readonly BodyGroup[] {
  const reporting = archive.agencies.filter(({ id }) => archive.reportsOf(id).length > 0);
  const regions = regionsOf(reporting);
  return regions.flatMap((region) =>
    [...Map.groupBy(region.agencies, ({ kind }) => kind)].map(([kind, all], at) => ({
      id: `${region.id}-${String(at + 1)}`,
      title: regions.length > 1 ? `${region.name}：${kind}` : kind,
      agencies: all,
      all,
    })),
  );
}

function labelOf(groups: readonly BodyGroup[]): string {
  const first = groups[0]?.agencies[0]?.name ?? '';
  const last = groups.at(-1)?.agencies.at(-1)?.name ?? '';
  return first === last ? first : `${first}至${last}`;
}
