/** The register of agencies and the site's own facts, read and checked. */
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import {
  agencyFile,
  agencyKinds,
  divisionPath,
  toAgency,
  type Agency,
} from '../register/agency.ts';
import { codeProblems } from '../register/check-codes.ts';
import {
  defaultDeadlines,
  expectedSiteKeys,
  isSiteCode,
  siteFile,
  toSite,
  type Site,
} from '../register/site.ts';
import { noWords, toWords, wordsFile, type Words } from '../register/words.ts';
import { readYamlFile, type TextFile } from '../yaml/read-yaml-file.ts';
import { yamlPlaces } from '../yaml/yaml-places.ts';

export interface AgencyFile extends TextFile {
  readonly id: string;
}

export interface CheckedRegister {
  /** By kind in the official order, then by id. */
  readonly agencies: readonly Agency[];
  readonly issues: readonly Issue[];
}

export function checkRegister(files: readonly AgencyFile[]): CheckedRegister {
  const issues: Issue[] = [];
  const agencies: Agency[] = [];
  for (const file of files) {
    const reading = readYamlFile(file, agencyFile);
    if ('value' in reading) agencies.push(toAgency(file.id, reading.value));
    else issues.push(...reading.issues);
  }
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  // A map keeps the last of a key: reversed, that is the first.
  const byName = new Map(agencies.toReversed().map((agency) => [nameInPlace(agency), agency]));
  for (const agency of agencies) {
    const messages = [
      ...unknownReferences(agency, paths),
      ...circles(agency, byId),
      ...wrongYears(agency),
      ...namesakes(agency, byName),
    ];
    const path = paths.get(agency.id) ?? '';
    issues.push(
      ...messages.map((message) => raise('agency-reference', path, message)),
      ...codeProblems(agency).map((message) => raise('agency-code', path, message)),
    );
  }
  return { agencies: agencies.sort(compareAgencies), issues };
}

/** What is shown while site.yaml can't be understood. */
const unnamedSite: Site = {
  name: '政府信息公开',
  isDemonstration: false,
  deadlines: defaultDeadlines,
};

export function checkSite(
  path: string,
  file: TextFile | undefined,
): { site: Site; issues: readonly Issue[] } {
  if (file === undefined) {
    return {
      site: unnamedSite,
      issues: [raise('file-unreadable', path, '没有这个文件；请新建，至少写一行“名称: …”')],
    };
  }
  const reading = readYamlFile(file, siteFile);
  if ('issues' in reading) return { site: unnamedSite, issues: reading.issues };
  const missing = expectedSiteKeys.filter((key) => reading.value[key] === undefined);
  const site = toSite(reading.value);
  const issues: Issue[] = [];
  if (missing.length > 0) {
    const message = `没有填写${missing.join('、')}；政府网站的页脚应当有这些内容`;
    issues.push(raise('site-incomplete', path, message));
  }
  if (site.siteCode !== undefined && !isSiteCode(site.siteCode)) {
    const message = `网站标识码“${site.siteCode}”应是10位数字（6位行政区划代码和4位序号），或者bm和8位数字；请核对`;
    const place = yamlPlaces(file.text, 1).valueAt(['网站标识码']);
    issues.push(raise('site-code', path, message, place));
  }
  return { site, issues };
}

/** The file is optional. */
export function checkWords(file: TextFile | undefined): {
  words: Words;
  issues: readonly Issue[];
} {
  if (file === undefined || saysNothing(file.text)) return { words: noWords, issues: [] };
  const reading = readYamlFile(file, wordsFile);
  return 'issues' in reading
    ? { words: noWords, issues: reading.issues }
    : { words: toWords(reading.value), issues: [] };
}

/** Nothing but remarks, or nothing at all. */
function saysNothing(text: string): boolean {
  return text.split('\n').every((line) => /^[\s\uFEFF]*(?:#|$)/.test(line));
}

function unknownReferences(agency: Agency, known: ReadonlyMap<string, string>): string[] {
  return references(agency).flatMap(([key, id]) =>
    id === undefined || known.has(id)
      ? []
      : [`${key}“${id}”没有登记；请核对，或者新建 agencies/${id}.yaml`],
  );
}

/** Whoever goes from body to body must come to an end. */
function circles(agency: Agency, byId: ReadonlyMap<string, Agency>): string[] {
  return references(agency).flatMap(([key], index) => {
    const passed = new Set<string>();
    let next = references(agency)[index]?.[1];
    while (next !== undefined && !passed.has(next)) {
      if (next === agency.id) return [`${key}绕了一圈又回到本机关，请核对`];
      passed.add(next);
      const other = byId.get(next);
      next = other === undefined ? undefined : references(other)[index]?.[1];
    }
    return [];
  });
}

function wrongYears({ firstYear, lastYear, successor }: Agency): string[] {
  if (successor !== undefined && lastYear === undefined) {
    return ['写了承继，没有写终止年度；不写的话，每年都会算作应发布而未见'];
  }
  return firstYear === undefined || lastYear === undefined || firstYear <= lastYear
    ? []
    : [`终止年度${String(lastYear)}早于起始年度${String(firstYear)}，请核对`];
}

/** Of two bodies with one name in one place, the second is told. */
function namesakes(agency: Agency, first: ReadonlyMap<string, Agency>): string[] {
  const other = first.get(nameInPlace(agency));
  return other === undefined || other === agency || agency.division.path.length === 0
    ? []
    : [`“${agency.name}”已经登记过，代号是“${other.id}”；请只保留一份`];
}

function nameInPlace(agency: Agency): string {
  return `${divisionPath(agency)}\n${agency.name}`;
}

function references(agency: Agency): readonly (readonly [string, string | undefined])[] {
  return [
    ['上级', agency.parent],
    ['承继', agency.successor],
  ];
}

function compareAgencies(a: Agency, b: Agency): number {
  return agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
