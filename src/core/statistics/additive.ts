/**
 * Which reports may be added up. A government's report is the sum of its bodies' (Regulations, article 49), those of lower
 * governments among them: added together they would count a request twice or more.
 */
import type { Agency } from '../register/agency.ts';
import { divisionLevel, type DivisionLevel } from '../register/division-level.ts';

/** Bodies none of whose reports is a sum of others among them. */
export interface AdditiveSet {
  readonly id: string;
  readonly label: string;
  readonly isOfGovernments: boolean;
  readonly agencies: readonly Agency[];
}

/** Who is not a government first; then governments level by level, the lowest first. In each the order is kept. */
export function additiveSets(agencies: readonly Agency[]): readonly AdditiveSet[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const governments = agencies.filter(isGovernment);
  const byLevel = Map.groupBy(governments, (government) => levelOf(government, byId));
  const bodies = agencies.filter((agency) => !isGovernment(agency));
  return [
    ...(bodies.length > 0
      ? [{ id: 'bodies', label: '各机关', isOfGovernments: false, agencies: bodies }]
      : []),
    ...levels.flatMap((level) => setOfLevel(level, byLevel.get(level) ?? [])),
    ...governments
      .filter((government) => levelOf(government, byId) === undefined)
      .map((government) => setOf(`government-${government.id}`, government.name, [government])),
  ];
}

const levels: readonly DivisionLevel[] = ['township', 'county', 'prefecture', 'province', 'nation'];

const levelNames: Readonly<Record<DivisionLevel, string>> = {
  township: '乡镇政府',
  county: '县级政府',
  prefecture: '市级政府',
  province: '省级政府',
  nation: '国家级机关',
};

function isGovernment({ kind }: Agency): boolean {
  return kind === '政府';
}

/** Undefined too for a government under another of its level: its figures may be in that one's. */
function levelOf(government: Agency, byId: ReadonlyMap<string, Agency>): DivisionLevel | undefined {
  const level = divisionLevel(government);
  const isUnderAnother = above(government, byId).some(
    (other) => isGovernment(other) && divisionLevel(other) === level,
  );
  return isUnderAnother ? undefined : level;
}

/** From the body over it upward; a circle in the register ends it. */
function above(agency: Agency, byId: ReadonlyMap<string, Agency>): readonly Agency[] {
  const chain = new Set<Agency>([agency]);
  for (let next = parentOf(agency, byId); next && !chain.has(next); next = parentOf(next, byId)) {
    chain.add(next);
  }
  return [...chain].slice(1);
}

function parentOf({ parent }: Agency, byId: ReadonlyMap<string, Agency>): Agency | undefined {
  return parent === undefined ? undefined : byId.get(parent);
}

function setOfLevel(level: DivisionLevel, governments: readonly Agency[]): readonly AdditiveSet[] {
  const [only] = governments;
  if (only === undefined) return [];
  const label = governments.length === 1 ? only.name : levelNames[level];
  return [setOf(`governments-${level}`, label, governments)];
}

function setOf(id: string, label: string, agencies: readonly Agency[]): AdditiveSet {
  return { id, label, isOfGovernments: true, agencies };
}
