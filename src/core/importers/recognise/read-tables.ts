/** The three standard tables of a document → every figure of one edition, or the refusals that say why not. */
import type { EditionId } from '../../form/editions.ts';
import { figureDefinitions, type FigureId } from '../../form/figures.ts';
import { sections, titleWithoutNumber, type SectionId } from '../../form/sections.ts';
import type { Figure } from '../../report/figure.ts';
import { paragraphText, type Table } from '../document/source-document.ts';
import { importFinding, type ImportFinding, type Origin } from '../imported.ts';
import { readLabel } from '../labels/read-label.ts';
import { findTables, type FoundTables, type Part } from './tables/find-tables.ts';
import type { TableReading } from './tables/figure-cell.ts';
import { readDisclosure } from './tables/read-disclosure.ts';
import { readDisputes } from './tables/read-disputes.ts';
import { readFigures } from './tables/read-figures.ts';
import { readRequests } from './tables/read-requests.ts';

export interface TablesReading {
  /** Undefined where a figure is not certain: then one of the findings is an error. */
  readonly filed: FiledFigures | undefined;
  readonly findings: readonly ImportFinding[];
  /** The blocks that hold standard tables; the narrative leaves them out. */
  readonly blocks: ReadonlySet<Table>;
}

export interface FiledFigures {
  readonly edition: EditionId;
  /** Every figure of the edition. */
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly origins: ReadonlyMap<FigureId, Origin>;
}

export function readTables(parts: readonly Part[]): TablesReading {
  const found = findTables(parts);
  const blocks = new Set(Object.values(found).flat());
  const missing = missingTables(found, parts);
  if (missing.length > 0) return { filed: undefined, findings: missing, blocks };
  const requests = readRequests(found.requests);
  const disclosure = readDisclosure(found.proactiveDisclosure, requests.editions[0] ?? '2021');
  const disputes = readDisputes(found.disputes);
  const readings = [disclosure, requests, disputes];
  const findings = readings.flatMap((reading) => reading.findings);
  const [edition] = requests.editions;
  const isMixed =
    edition !== undefined &&
    disclosure.editions.length > 0 &&
    !disclosure.editions.includes(edition);
  if (isMixed) findings.push(mixedEditions(disclosure, found));
  if (edition === undefined || hasErrors(findings)) return { filed: undefined, findings, blocks };
  const read = readFigures(
    readings.flatMap(({ cells }) => cells),
    edition,
  );
  findings.push(...read.findings);
  if (hasErrors(findings)) return { filed: undefined, findings, blocks };
  const lost = figureDefinitions(edition).find(({ id }) => read.figures[id] === undefined);
  if (lost !== undefined) throw new Error(`no cell was found for ${lost.id}, and nobody said so`);
  return { filed: { edition, figures: read.figures, origins: read.origins }, findings, blocks };
}

function missingTables(found: FoundTables, parts: readonly Part[]): ImportFinding[] {
  return sections.flatMap((section) => {
    if (!section.hasTable || found[section.id as keyof FoundTables].length > 0) return [];
    return [
      importFinding(
        'import-refused',
        isThere(section.id, parts)
          ? `“${titleWithoutNumber(section)}”的表格认不出来：行、列的名称或者次序与官方格式不同，或者多了一列、少了一格；请对照官方格式改正`
          : `没有找到“${titleWithoutNumber(section)}”的表格；文件可能不是年度报告，或者表格是图片、已经残缺`,
        parts.find(({ id }) => id === section.id)?.blocks[0]?.place ?? {},
      ),
    ];
  });
}

/** Labels of the form in the lines of that section. */
function isThere(section: SectionId, parts: readonly Part[]): boolean {
  const lines = parts
    .filter(({ id }) => id === section)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? paragraphText(block).split(/[\t|]|\s{2,}/)
        : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    );
  return lines.filter((text) => readLabel(text).length > 0).length >= fewLabels;
}

const fewLabels = 3;

function mixedEditions({ editions }: TableReading, found: FoundTables): ImportFinding {
  const is2019 = editions.includes('2019');
  return importFinding(
    'import-refused',
    `第二部分的表格是${is2019 ? '2019' : '2021'}年格式，第三部分的表格是${is2019 ? '2021' : '2019'}年格式，一份报告不能混用两种格式；请核对原件`,
    found.proactiveDisclosure[0]?.place ?? {},
  );
}

function hasErrors(findings: readonly ImportFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
