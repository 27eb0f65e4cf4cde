/** A workbook → the blocks of its sheets, one sheet after the other. */
import type { WorkBook } from '@e965/xlsx';
import { refuse, type Reading } from '../../document/reading.ts';
import type { Block, Metadata, ReaderNote } from '../../document/source-document.ts';
import { hiddenLinesNotes } from './hidden-lines.ts';
import { openWorkbook } from './open-workbook.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { mostCells, sheetCells } from './sheet-cells.ts';
import { sheetNotes } from './sheet-notes.ts';

/** Excel's .xlsx and .xls, WPS's .et, OpenDocument's .ods. Never throws. */
export function readXlsx(bytes: Uint8Array): Reading {
  try {
    return readSheets(bytes);
  } catch {
    return refuse(
      '工作簿的内容读不出来，可能已经损坏。请在Excel或者WPS里打开并另存为.xlsx，再导入。',
    );
  }
}

function readSheets(bytes: Uint8Array): Reading {
  const opened = openWorkbook(bytes);
  if ('refusal' in opened) return opened;
  const { workbook, hasPictures, mayHide } = opened;
  const blocks: Block[] = [];
  const notes: ReaderNote[] = [];
  const usesDatesOf1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const found = sheetCells(sheet, usesDatesOf1904);
    if (found === undefined) {
      return refuse(
        `工作表“${name}”的单元格太多（超过${mostCells}个，或者合并太多），不像一份报告，没有读取。请删去无关的内容，再导入。`,
        { sheet: name },
      );
    }
    if (found.cells.every(({ text }) => text === '')) continue;
    if (isHidden(workbook, index)) {
      notes.push({
        message: `工作表“${name}”是隐藏的，没有导入。如果报告在里面，请取消隐藏，再导入。`,
        place: { sheet: name },
      });
      continue;
    }
    const tables = blocks.filter(({ kind }) => kind === 'table').length;
    for (const block of sheetBlocks(found.cells, name, tables + 1)) blocks.push(block);
    notes.push(...sheetNotes(found, name), ...hiddenLinesNotes(sheet, found.cells, name));
  }
  if (blocks.length === 0) return refuse(emptyMessage(hasPictures, notes.length > 0));
  if (mayHide) notes.push({ message: hiddenSomewhere, place: {} });
  return { document: { blocks, metadata: metadataOf(workbook), notes } };
}

const hiddenSomewhere =
  '工作簿里有隐藏的工作表、行或者列，里面的内容照样读取了。请核对是否应当导入。';

function isHidden(workbook: WorkBook, index: number): boolean {
  return (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

function emptyMessage(hasPictures: boolean, hasHiddenSheets: boolean): string {
  if (hasHiddenSheets) {
    return '工作簿里看得见的工作表都是空的，只有隐藏的工作表有内容。请取消隐藏，再导入。';
  }
  return hasPictures
    ? '工作簿里只有图片，没有文字和数字，不能导入。请找到报告的文字版或者Word、PDF文件，再导入。'
    : '工作簿是空的，没有可以导入的内容。请确认选对了文件。';
}

function metadataOf({ Props }: WorkBook): Metadata {
  const title = Props?.Title?.trim() ?? '';
  return title === '' ? {} : { title };
}
