/** Whose report a document is and of which year: what its title says, held against what the caller says. */
import { reportTitle } from '../../../form/report-title.ts';
import type { Period } from '../../../report/report.ts';
import type { Metadata } from '../../document/source-document.ts';
import { importFinding, type ImportFinding, type ImportSubject } from '../../imported.ts';
import type { SplitDocument } from '../split-document.ts';
import { filedTitle, type FiledTitle } from './filed-title.ts';
import { identifyAgency } from './identify-agency.ts';
import { identifyYear } from './identify-year.ts';
import { filedPeriod, readPeriod } from './read-period.ts';
import { readPublication, type Publication } from './read-publication.ts';

export interface Identity extends Publication {
  readonly year: number;
  readonly agencyName: string;
  readonly title: string;
  /** Null where the text doesn't state it. */
  readonly period: Period | null;
}

export interface IdentityReading {
  /** Undefined where the year or the name of the body is not known: then a finding is an error that says so. */
  readonly identity: Identity | undefined;
  readonly findings: readonly ImportFinding[];
}

export function readIdentity(
  split: SplitDocument,
  metadata: Metadata,
  subject: ImportSubject,
): IdentityReading {
  const title = filedTitle(split, metadata);
  const year = identifyYear(title, subject);
  const agency = identifyAgency(title, metadata, subject);
  const { publication, findings } = readPublication(split, metadata);
  const found = [...year.findings, ...agency.findings];
  if (year.value === undefined || agency.value === undefined)
    return { identity: undefined, findings: [...found, ...findings] };
  const written = writtenTitle(title, agency.value, year.value, year.agrees && agency.agrees);
  return {
    identity: {
      year: year.value,
      agencyName: agency.value,
      title: written.title,
      period: periodOf(split),
      ...publication,
    },
    findings: [...found, ...written.findings, ...findings],
  };
}

function periodOf({ lead, sections, outside }: SplitDocument): Period | null {
  const filed = filedPeriod(outside);
  if (filed !== undefined) return filed;
  return readPeriod([...lead, ...sections.flatMap(({ blocks }) => blocks)]) ?? null;
}

/** The official wording where the filed one means the same; else as filed, so that the rules speak of it. */
function writtenTitle(
  { text, place, isOfficialInMeaning }: FiledTitle,
  agencyName: string,
  year: number,
  agrees: boolean,
): { title: string; findings: ImportFinding[] } {
  const official = reportTitle(agencyName, year);
  if (text === undefined) {
    const message = `文件里没有标题，写成“${official}”`;
    return { title: official, findings: [importFinding('import-text', message, {})] };
  }
  if (text === official || !agrees || !isOfficialInMeaning) return { title: text, findings: [] };
  const message = `标题“${text}”按官方写法写成“${official}”`;
  return { title: official, findings: [importFinding('import-text', message, place)] };
}
