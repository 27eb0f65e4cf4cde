/** The register of agencies and the site's own facts, read and checked. */
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { agencyFile, agencyKinds, toAgency, type Agency } from '../register/agency.ts';
import {
  defaultDeadlines,
  expectedSiteKeys,
  siteFile,
  toSite,
  type Site,
} from '../register/site.ts';
import { readYamlFile, type TextFile } from '../yaml/read-yaml-file.ts';

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
  const known = new Set(files.map(({ id }) => id));
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  for (const agency of agencies) {
    issues.push(...referenceIssues(agency, known, paths.get(agency.id) ?? ''));
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
  const issues =
    missing.length === 0
      ? []
      : [
          raise(
            'site-incomplete',
            path,
            `没有填写${missing.join('、')}；政府网站的页脚应当有这些内容`,
          ),
        ];
  return { site: toSite(reading.value), issues };
}

function referenceIssues(agency: Agency, known: ReadonlySet<string>, path: string): Issue[] {
  const references = [
    ['上级', agency.parent],
    ['承继', agency.successor],
  ] as const;
  return references.flatMap(([key, id]) =>
    id === undefined || known.has(id)
      ? []
      : [
          raise(
            'agency-reference',
            path,
            `${key}“${id}”没有登记；请核对，或者新建 agencies/${id}.yaml`,
          ),
        ],
  );
}

function compareAgencies(a: Agency, b: Agency): number {
  return agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
