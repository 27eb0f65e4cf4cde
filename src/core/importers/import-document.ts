/** A document as its reader gave it → a report whose every figure is certain, or why there is none. */
import { notStated } from '../form/front-matter.ts';
import { sections as officialSections } from '../form/sections.ts';
import type { Report, ReportSection } from '../report/report.ts';
import type { Block, SourceDocument, Table } from './document/source-document.ts';
import { located } from './document/place-text.ts';
import {
  importFinding,
  type Imported,
  type ImportFinding,
  type ImportSubject,
} from './imported.ts';
import { narrativeMarkdown } from './narrative/narrative-markdown.ts';
import {
  readIdentity,
  type Identity,
  type IdentityReading,
} from './recognise/identity/read-identity.ts';
import { leftOutFindings } from './recognise/left-out.ts';
import { readTables } from './recognise/read-tables.ts';
import { isLabelOfTable, strayFigures, unitsOver } from './recognise/scraps.ts';
import { cutTables } from './recognise/tables/cut-table.ts';
import {
  splitDocument,
  type SplitDocument,
  type SplitSection,
} from './recognise/split-document.ts';

/** The blocks of `document` are whole paragraphs and tables: its printed lines have been put together. */
export function importDocument(document: SourceDocument, subject: ImportSubject): Imported {
  const split = cutSplit(splitDocument(document));
  const tables = readTables([
    { id: undefined, blocks: [...split.lead, ...split.outside] },
    ...split.sections,
  ]);
  if (tables.blocks.size === 0 && split.sections.length === 0 && split.title === undefined) {
    return { report: undefined, origins: new Map(), findings: [unrelated] };
  }
  const identity = withPublication(readIdentity(split, document.metadata, subject), subject);
  const text = tellText(split, tables.blocks);
  const stray = split.sections
    .filter(({ id }) => hasTable.has(id))
    .flatMap(({ blocks }) => [...strayFigures(blocks, tables.blocks), ...unitsOver(blocks)]);
  const findings = [
    ...identity.findings,
    ...tables.findings,
    ...stray,
    ...document.notes.map(({ message, place }) =>
      importFinding('import-left-out', located(message, place), place),
    ),
    ...leftOutFindings(split),
    ...text.findings,
    ...dateNote(identity.identity),
  ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  const { filed } = tables;
  if (filed === undefined || identity.identity === undefined || stray.length > 0) {
    return { report: undefined, origins: new Map(), findings };
  }
  const report: Report = {
    agency: subject.agency,
    ...identity.identity,
    edition: filed.edition,
    isAbridged: false,
    corrections: [],
    statements: [],
    figures: filed.figures,
    lead: text.lead,
    sections: text.sections,
  };
  return { report, origins: filed.origins, findings };
}

const unrelated = importFinding(
  'import-refused',
  '文件里没有年度报告的标题，没有六个部分，也没有三张表格，看来不是政府信息公开工作年度报告；请核对是不是拿错了文件',
  {},
);

function cutSplit(split: SplitDocument): SplitDocument {
  return {
    ...split,
    lead: cutTables(split.lead),
    outside: cutTables(split.outside),
    sections: split.sections.map((section) => ({ ...section, blocks: cutTables(section.blocks) })),
  };
}

/** Sections in which a number that stands alone can only come from the table. */
const hasTable = new Set(
  officialSections.filter((section) => section.hasTable).map(({ id }) => id),
);

interface Text {
  readonly lead: string;
  readonly sections: readonly ReportSection[];
  readonly findings: readonly ImportFinding[];
}

/** Every block but the standard tables, which a report holds as figures. */
function tellText(split: SplitDocument, standard: ReadonlySet<Table>): Text {
  const findings: ImportFinding[] = [];
  const markdown = (blocks: readonly Block[]) => {
    const narrative = narrativeMarkdown(blocks);
    findings.push(...narrative.notes);
    return narrative.markdown;
  };
  const withoutTables = (blocks: readonly Block[]) =>
    blocks.filter((block) => block.kind === 'paragraph' || !standard.has(block));
  const lead = markdown(withoutTables(split.lead));
  const sections = split.sections.map((section): ReportSection => {
    findings.push(...headingNotes(section));
    const blocks = withoutTables(section.blocks);
    const text = hasTable.has(section.id)
      ? blocks.filter((block) => !isLabelOfTable(block))
      : blocks;
    const title = officialSections.find(({ id }) => id === section.id)?.title ?? section.title;
    return { id: section.id, title, markdown: markdown(text) };
  });
  return { lead, sections, findings };
}

function headingNotes({ id, title, isOfficial, place }: SplitSection): ImportFinding[] {
  const official = officialSections.find((section) => section.id === id);
  if (isOfficial || official === undefined) return [];
  const message = `标题“${title.trim()}”按官方写法写成“${official.title}”`;
  return [importFinding('import-label', located(message, place), place)];
}

/** The caller's word on the day of publication holds; a file that says another is told. */
function withPublication(
  reading: IdentityReading,
  { publishedOn }: ImportSubject,
): IdentityReading {
  const { identity, findings } = reading;
  if (identity === undefined || publishedOn === undefined) return reading;
  const filed = identity.publishedOn;
  const message = `文件里的发布日期是${filed ?? ''}，按参数写成${publishedOn}；请核对`;
  const isOther = filed !== null && filed !== publishedOn;
  return {
    identity: { ...identity, publishedOn },
    findings: isOther ? [...findings, importFinding('import-date', message, {})] : findings,
  };
}

/** A document seldom says when it was published; the editor knows. */
function dateNote(identity: Identity | undefined): ImportFinding[] {
  return identity === undefined || identity.publishedOn !== null
    ? []
    : [
        importFinding(
          'import-date',
          `文件里没有发布日期，先写成“${notStated}”；发布之前请在报告里填写`,
          {},
        ),
      ];
}
