/**
 * Files as LibreOffice writes them: the filled form from a web page, and a report with automatic numbers, bullets,
 * changes and merged cells from a document of ours.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { applicantColumns } from '../../src/core/form/applicants.ts';
import { editions } from '../../src/core/form/editions.ts';
import { procedures, resultColumns } from '../../src/core/form/disputes.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import { sections } from '../../src/core/form/sections.ts';
import {
  paragraphText,
  type Block,
  type Table,
} from '../../src/core/importers/document/source-document.ts';
import { readDocx } from '../../src/core/importers/readers/docx/read-docx.ts';
import { gridOf } from './support/read-docx.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/import/docx/${name}`, import.meta.url));

const form = fixture('libreoffice-form.docx');

describe('the filled form', () => {
  const [disclosure, requests, disputes] = tablesOf(form);

  test('has its sections as headings', () => {
    const headings = blocksOf(form).flatMap((block) =>
      block.kind === 'paragraph' && block.headingLevel === 2 ? paragraphText(block) : [],
    );
    expect(headings).toEqual(sections.map(({ title }) => title));
  });

  test('has every figure of disclosure in its cell', () => {
    const rows = editions['2021'].disclosure.flatMap((block, b) =>
      block.rows.map((row, r) => [
        row.label,
        ...block.columns.map(({ measure }, c) =>
          measure === 'amount' ? '59237.2449' : String(1000 + b * 100 + r * 10 + c),
        ),
      ]),
    );
    const read = disclosure?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(read.filter(([, value]) => /^\d/.test(value ?? ''))).toEqual(rows);
  });

  test('has every figure of requests under its column', () => {
    const rows = requestRows('2021').map(({ row }, r) => [
      row.label,
      ...applicantColumns.map((_, c) => `${(r + 1) * 10 + c}@${c + 3}`),
    ]);
    const read = (requests?.rows.slice(3) ?? []).map(({ cells }) => [
      cells.at(-8)?.text,
      ...cells.slice(-7).map(({ text, column }) => `${text}@${column}`),
    ]);
    expect(read).toEqual(rows);
    expect(requests?.columns).toBe('grid');
    expect(requests && gridOf(requests)[5]?.startsWith('三、本年度办理结果@0 1×22')).toBe(true);
  });

  test('has every figure of disputes under its column', () => {
    const figures = procedures.flatMap((_, p) =>
      resultColumns.map((__, c) => `${500 + p * 10 + c}@${p * 5 + c} 1×1`),
    );
    expect(disputes && gridOf(disputes).at(-1)).toBe(figures.join(' | '));
  });

  test('reads the same by the widths of its cells, without any spans', () => {
    const files = unzipSync(form);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array(0));
    const bare = xml.replace(/<w:gridSpan [^>]*>/g, '');
    expect(bare).not.toBe(xml);
    expect(tablesOf(zipSync({ ...files, 'word/document.xml': strToU8(bare) }))).toEqual(
      tablesOf(form),
    );
  });
});

test('a report with automatic numbers reads as it is printed', () => {
  const reading = readDocx(fixture('libreoffice-numbered.docx'));
  const document = 'document' in reading ? reading.document : undefined;
  const lines = document?.blocks.flatMap((block) =>
    block.kind === 'table'
      ? gridOf(block)
      : (block.list === undefined ? '' : '• ') + paragraphText(block),
  );
  expect(lines).toEqual([
    '示例县水利局2023年政府信息公开工作年度报告',
    '一、总体工作',
    '（一）主动公开。公开128条，其中水位36条',
    '（二）依申请公开。收到17件。',
    '1.建章立制',
    '• 要点甲',
    '• 要点乙',
    '二、表格',
    '结果@0 2×1 | 自然人@2 1×1 | 总计@3 1×1',
    '组甲@0 1×2 | 1.细项一@1 1×1 | 11@2 1×1 | 12@3 1×1',
    '2.细项二@1 1×1 | 21@2 1×1 | @3 1×1',
    '合计@0 2×1 | 31@2 1×1 | /@3 1×1',
    '一、重新编号',
    '①圈一',
    '②圈二',
    '行一',
    '行二',
    '网站',
  ]);
  expect(document?.notes.map(({ message }) => message)).toEqual([
    '文件里有没有接受的修订（插入3处，删除2处），按全部接受以后的样子导入。请在Word里接受或者拒绝全部修订，再核对一遍。',
    '1处隐藏的文字没有导入：“隐”。',
  ]);
});

function tablesOf(bytes: Uint8Array): Table[] {
  return blocksOf(bytes).filter((block) => block.kind === 'table');
}

function blocksOf(bytes: Uint8Array): readonly Block[] {
  const reading = readDocx(bytes);
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.document.blocks;
}
