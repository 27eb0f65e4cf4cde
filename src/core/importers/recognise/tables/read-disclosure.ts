/** The disclosure table: blocks after the items of article 20, each with its header and its rows. */
import { contentLabel, type DisclosureBlock } from '../../../form/disclosures.ts';
import { editions, type EditionId } from '../../../form/editions.ts';
import type { Row } from '../../../form/heading.ts';
import type { Table } from '../../document/source-document.ts';
import type { ImportFinding } from '../../imported.ts';
import { bareLabel, fullLabel } from '../../labels/bare-label.ts';
import { isLabel, readLabel } from '../../labels/read-label.ts';
import {
  areOfOneWidth,
  learnColumns,
  widthOf,
  type ColumnContext,
  type FirstColumns,
} from './column-context.ts';
import { disclosureEditions } from './disclosure-edition.ts';
import { disclosureColumns, readDisclosureLine, type DisclosureLine } from './disclosure-lines.ts';
import {
  columnNote,
  labelNote,
  quoted,
  refusal,
  remarkNote,
  type FigureCell,
  type TableReading,
} from './figure-cell.ts';
import { headerOrder } from './header-columns.ts';
import { hasOtherUnit, otherUnit } from './other-unit.ts';
import { chooseRow } from './row-choice.ts';
import { rowsOf, type SplitRow } from './table-row.ts';

/** `fallback`: the edition of the requests table, where this one doesn't tell its own. */
export function readDisclosure(tables: readonly Table[], fallback: EditionId): TableReading {
  const lines = rowsOf(tables).map(readDisclosureLine);
  const told = disclosureEditions(lines);
  if (told.editions.length === 0) {
    return { cells: [], editions: [], findings: told.findings };
  }
  const edition = told.editions.length === 1 ? (told.editions[0] ?? fallback) : fallback;
  const expected = editions[edition].disclosure.flatMap((block) =>
    block.rows.map((row) => ({ block, row })),
  );
  const firstColumns = learn(lines);
  const cells: FigureCell[] = [];
  const findings: ImportFinding[] = [];
  let header: SplitRow | undefined;
  let next = 0;
  for (const line of lines) {
    switch (line.kind) {
      case 'block':
        header = undefined;
        break;
      case 'header':
        header = line.split;
        break;
      case 'unknown-row':
        findings.push(refusal(unknownText(line.split), line.split.row.place));
        // The row is there, though a cell of it can't be read.
        next = Math.max(next, 1 + expected.findIndex(({ row }) => isNamed(line.split, row)));
        break;
      case 'remark':
        findings.push(remarkNote(line.split));
        break;
      case 'row': {
        const position = expected.findIndex(({ row }) => row.id === line.found.label.id);
        const due = expected[position];
        if (due === undefined || position < next) {
          findings.push(
            refusal(misplaced(line, due?.row, expected[next]?.row), line.split.row.place),
          );
          break;
        }
        for (const missing of expected.slice(next, position))
          findings.push(lost(missing.row, line.split));
        next = position + 1;
        findings.push(...labelNotes(line, due.row));
        const read = readRow(line, due.block, due.row, edition, header, firstColumns);
        cells.push(...read.cells);
        findings.push(...read.findings);
        break;
      }
      case 'empty':
        break;
    }
  }
  for (const missing of expected.slice(next)) findings.push(lost(missing.row, undefined, tables));
  return { cells, editions: [edition], findings };
}

type RowLine = Extract<DisclosureLine, { kind: 'row' }>;

function readRow(
  { split, found }: RowLine,
  block: DisclosureBlock,
  row: Row,
  edition: EditionId,
  header: SplitRow | undefined,
  firstColumns: FirstColumns,
): { cells: FigureCell[]; findings: readonly ImportFinding[] } {
  const columns = contextOf(block, edition, header, split, firstColumns);
  if ('problem' in columns) return { cells: [], findings: [columns.problem] };
  const choice = chooseRow(split, block.columns.length, row.label, columns.context);
  return {
    cells: choice.cells.map((cell, index) => ({
      id: `proactiveDisclosure.${row.id}.${block.columns[index]?.id ?? ''}`,
      cell,
      label: found.text,
    })),
    findings: [...columns.notes, ...choice.findings],
  };
}

type Columns =
  | { readonly context: ColumnContext; readonly notes: readonly ImportFinding[] }
  | { readonly problem: ImportFinding };

function contextOf(
  block: DisclosureBlock,
  edition: EditionId,
  header: SplitRow | undefined,
  split: SplitRow,
  firstColumns: FirstColumns,
): Columns {
  const context: ColumnContext = { firstColumns };
  if (header === undefined) {
    const message = `“${block.label}”没有认出表头，各列按官方次序读取，请核对`;
    return { context, notes: [columnNote(message, split.row.place)] };
  }
  const named = disclosureColumns(header, edition);
  const wrongUnit = header.labels.find(({ text }) => isInYuan(text) && block.id === 'item8');
  if (wrongUnit !== undefined && edition === '2021') {
    return {
      problem: refusal(
        `表头${quoted(wrongUnit.text)}的单位是元，官方格式以万元为单位；请换算后改正原件再导入`,
        wrongUnit.place,
      ),
    };
  }
  const unit = header.labels.find(({ text }) => hasOtherUnit(text));
  if (unit !== undefined) return { problem: otherUnit(unit) };
  const official = block.columns.map(({ id }) => id);
  const labels = named.flatMap((label) => label ?? []);
  const { columns } = header.row.table;
  const hasPositions =
    columns === 'grid' || (columns === 'fields' && areOfOneWidth([header, split]));
  const order = headerOrder(labels, official, hasPositions);
  if (order.kind === 'known' && named.length === labels.length) {
    const isSingle = official.length === 1;
    return {
      context: {
        ...context,
        header: isSingle ? undefined : order.ranges,
        headerTableWidth: widthOf(header.row.table),
      },
      notes: [],
    };
  }
  const misplacedLabel = named.find(
    (label, index) => label !== undefined && label.id !== official[index],
  );
  if (misplacedLabel !== undefined || named.length > official.length) {
    const cell = misplacedLabel?.cell ?? header.labels.at(-1);
    return {
      problem: refusal(
        `“${block.label}”的表头应依次是${block.columns.map(({ label }) => label).join('、')}，${quoted(cell?.text ?? '')}的位置对不上，不能确定各列是什么`,
        cell?.place ?? header.row.place,
      ),
    };
  }
  const foreign = header.labels.find(({ text }) => !isPieceOf(text, block));
  if (foreign !== undefined) {
    return {
      problem: refusal(
        `“${block.label}”的表头里${quoted(foreign.text)}认不出来，应依次是${block.columns.map(({ label }) => label).join('、')}；请对照官方表头改正`,
        foreign.place,
      ),
    };
  }
  const isWhole = named.length === official.length && labels.length === named.length;
  return {
    context,
    notes: isWhole
      ? []
      : [
          columnNote(
            `“${block.label}”的表头没有全部认出，各列按官方次序（${block.columns.map(({ label }) => label).join('、')}）读取，请核对`,
            header.row.place,
          ),
        ],
  };
}

/** Half of a label, one without its year, or a label of the block itself; 上年 is no piece of 本年. */
function isPieceOf(text: string, { columns }: DisclosureBlock): boolean {
  const bare = bareLabel(text).replace(/^20\d{2}年度?/, '');
  const names = [contentLabel, ...columns.map(({ label }) => label)].map(bareLabel);
  return readLabel(text).length > 0 || names.some((name) => name.includes(bare));
}

/** 万元 is the form's unit; a bare 元 is ten thousand times less. */
function isInYuan(text: string): boolean {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  return /[(:位]元|元\)/.test(bare) && !bare.includes('万元');
}

/** The rows of three columns tell where those of two begin, if the table is even. */
function learn(lines: readonly DisclosureLine[]): FirstColumns {
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.split] : []));
  return learnColumns(rows, 3);
}

function isNamed({ labels }: SplitRow, { id }: Row): boolean {
  return labels.some(({ text }) => isLabel(text, 'disclosure-row', id));
}

function labelNotes({ split, found }: RowLine, row: Row): ImportFinding[] {
  if (fullLabel(found.text) === fullLabel(row.label)) return [];
  return [labelNote(found.text, row.label, split.row.place)];
}

function misplaced({ found }: RowLine, row: Row | undefined, next: Row | undefined): string {
  if (row === undefined) return `${quoted(found.text)}不是这一版格式里的行，请核对`;
  const due = next === undefined ? '' : `，这里应是“${next.label}”`;
  return `“${row.label}”出现了两次，或者不合官方次序${due}；请对照原件核对`;
}

function unknownText({ labels, values }: SplitRow): string {
  const figures = values.flatMap(({ text }) => text.trim() || []).join('、');
  const last = labels.at(-1);
  if (last === undefined) return `这一行只有数字（${figures}），没有名称；请对照原件补上名称`;
  const before = labels.slice(0, -1).findLast(({ text }) => isLabel(text, 'disclosure-row'));
  return before === undefined
    ? `${quoted(last.text)}（${figures}）不在官方格式的“${contentLabel}”之内，没有地方可放；请对照原件核对，或者改写在正文里`
    : `${quoted(before.text)}一行里的${quoted(last.text)}不是数字；请对照原件改正`;
}

function lost(row: Row, split: SplitRow | undefined, tables: readonly Table[] = []): ImportFinding {
  return split === undefined
    ? refusal(`表格缺少“${row.label}”一行；请对照原件补上`, tables.at(-1)?.place ?? {})
    : refusal(`在这一行之前缺少“${row.label}”一行；请对照原件补上`, split.row.place);
}
