/** The agencies of one county, in a fixed order: the government, then departments and townships mixed. */
import type { AgencyKind } from '../register/agency.ts';
import { departments, government, township, type Volume } from './bodies.ts';
import { formerNames, shortNames } from './other-names.ts';
import { townshipsOf, type County, type Township as Place } from './places.ts';
import { randomFor } from './random.ts';

export interface AgencyPlan {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  /** Under which it filed up to a year. */
  readonly former?: { readonly name: string; readonly lastYear: number };
  readonly kind: AgencyKind;
  readonly county: County;
  /** Id of the county's government; it has none itself. */
  readonly parent?: string;
  /** How the body speaks of itself. */
  readonly self: string;
  /** Whose numbers its report gives: its own, or those of the whole county. */
  readonly scope: string;
  /** Who answers questions about the report. */
  readonly office: string;
  readonly duties: readonly string[];
  readonly volume: Volume;
}

const townshipCount = 12;
/** After how many departments a township stands, so that a small sample has both. */
const departmentsPerTownship = 2;

export const agenciesPerCounty = 1 + departments.length + townshipCount;

export function agencyPlans(county: County): readonly AgencyPlan[] {
  const townships = townshipsOf(county, townshipCount).map((place) => townshipPlan(county, place));
  const plans = [governmentPlan(county)];
  for (const [position, department] of departments.entries()) {
    plans.push({
      id: `${county.id}-${department.id}`,
      name: `${county.name}${department.name}`,
      ...otherNames(county, department.id),
      kind: '部门',
      county,
      parent: governmentId(county),
      self: selfOf(department.name),
      scope: selfOf(department.name),
      office: '办公室',
      duties: department.duties,
      volume: department.volume,
    });
    const next = townships[(position + 1) / departmentsPerTownship - 1];
    if (next !== undefined) plans.push(next);
  }
  return plans;
}

/** As it was called at the end of that year. */
export function agencyInYear(agency: AgencyPlan, year: number): AgencyPlan {
  const { former } = agency;
  return former !== undefined && year <= former.lastYear
    ? { ...agency, name: former.name }
    : agency;
}

function governmentPlan(county: County): AgencyPlan {
  return {
    id: governmentId(county),
    name: `${county.name}${government.name}`,
    ...otherNames(county, government.id),
    kind: '政府',
    county,
    self: '县政府',
    scope: '全县',
    office: '县政府办公室',
    duties: government.duties,
    volume: government.volume,
  };
}

function townshipPlan(county: County, { id, name }: Place): AgencyPlan {
  const isSubdistrict = name.endsWith('街道');
  const self = isSubdistrict ? '本街道' : `本${name.slice(-1)}`;
  return {
    id: `${county.id}-${id}`,
    name: `${county.name}${name}${isSubdistrict ? '办事处' : '人民政府'}`,
    shortName: `${county.name}${name}`,
    kind: '乡镇街道',
    county,
    parent: governmentId(county),
    self,
    scope: self,
    office: '党政综合办公室',
    duties: township.duties,
    volume: township.volume,
  };
}

/** A county renamed each of its bodies in a year of its own. */
function otherNames(county: County, body: string): Pick<AgencyPlan, 'shortName' | 'former'> {
  const [short, former] = [shortNames[body], formerNames[body]];
  const lastYear = randomFor(county.id, body, 'renamed').integer(2019, 2021);
  return {
    ...(short !== undefined && { shortName: `${county.name}${short}` }),
    ...(former !== undefined && { former: { name: `${county.name}${former}`, lastYear } }),
  };
}

function selfOf(department: string): string {
  if (department.endsWith('委员会')) return '本委';
  return department.endsWith('办公室') ? '本办' : '本局';
}

function governmentId(county: County): string {
  return `${county.id}-${government.id}`;
}
