/** PDF files as Chromium and LibreOffice print them, compared cell by cell with the form that they were made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  paragraphText,
  type Block,
  type Cell,
  type Table,
} from '../../src/core/importers/document/source-document.ts';
import { readPdf } from '../../src/core/importers/readers/pdf/read-pdf.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { sections } from '../../src/core/form/sections.ts';
import { preparePdfResources } from '../../src/import-files/pdf-resources.ts';
import { importBytes } from './support/import-bytes.ts';
import { formFigures, formLead, formTables, formTitle } from '../fixtures/import/pdf/form-html.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'import', 'pdf');

describe.each(['chromium-cut-rows', 'chromium-landscape', 'libreoffice-three-pages'])(
  'the ruled tables of %s.pdf',
  (name) => {
    test('hold every cell, in its row and in order, and nothing else', async () => {
      const rows = tablesOf(await blocksOf(name)).flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map(bareText).filter((text) => text !== '')),
      );
      expect(rows).toEqual(
        formTables.flatMap((table) => table.map((cells) => cells.map(bareText))),
      );
    });

    test('have their figures in the same columns on all pages', async () => {
      const rows = tablesOf(await blocksOf(name)).flatMap((table) => table.rows);
      const columns = [...formFigures].map(([id, figures]) => {
        const row = rows.find(({ cells }) => endsWith(cells, figures));
        return [id, row?.cells.slice(-figures.length).map(({ column }) => column)];
      });
      const requests = columns.filter(([, places]) => places?.length === 7);
      expect(requests).toHaveLength(25);
      expect(requests.filter(([, places]) => String(places) !== '3,4,5,6,7,8,9')).toEqual([]);
    });

    test('stand between the lines of the text, without page numbers and running heads', async () => {
      const blocks = await blocksOf(name);
      const texts = blocks.map((block) => (block.kind === 'table' ? '表' : paragraphText(block)));
      const whole = texts.join('').replaceAll(/表+/g, '表');
      expect(whole.startsWith(`${formTitle}${formLead}${sections[0]?.title ?? ''}`)).toBe(true);
      expect(whole).toContain(
        sections
          .slice(1, 5)
          .map(({ title }) => title)
          .join('表'),
      );
      expect(whole.endsWith('没有其他需要报告的。')).toBe(true);
    });
  },
);

describe('libreoffice-no-lines.pdf', () => {
  test('gives each printed line as pieces with their places', async () => {
    const blocks = await blocksOf('libreoffice-no-lines');
    expect(tablesOf(blocks)).toEqual([]);
    const pieces = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [(block.fragments ?? []).map(({ text }) => text)] : [],
    );
    for (const figures of formFigures.values()) {
      expect(pieces.some((parts) => String(parts).includes(String(figures)))).toBe(true);
    }
  });

  test('marks bold text', async () => {
    const bold = (await blocksOf('libreoffice-no-lines')).flatMap((block) =>
      block.kind === 'paragraph' ? block.spans.filter(({ isBold }) => isBold) : [],
    );
    expect(bold.map(({ text }) => text)).toEqual(['（二）依申请公开。']);
  });
});

test.each([
  ['labels almost touch the next column', 'libreoffice-wrapped-labels'],
  ['no line divides the rows', 'chromium-no-rows'],
])('every figure is imported where %s', async (_, name) => {
  const { report } = await importBytes(bytesOf(name), '示例县水利局');
  const figures = figureDefinitions('2021').map(({ id }) => String(report?.figures[id]));
  expect(figures).toEqual([...formFigures.values()].flat());
});

test('a file with a password is refused', async () => {
  const reading = await readPdf(bytesOf('libreoffice-locked'), preparePdfResources());
  expect(reading).toEqual({
    refusal: {
      message: '这份PDF设了密码，打不开。请去掉密码以后再导入，或者找Word原稿。',
      place: {},
    },
  });
});

test('places name page, table, row and cell', async () => {
  const [, table] = tablesOf(await blocksOf('libreoffice-three-pages'));
  expect(table?.place).toEqual({ page: 2, table: 1 });
  expect(table?.rows[1]?.place).toEqual({ page: 2, table: 1, row: 2 });
  expect(table?.rows[1]?.cells[1]?.place).toEqual({ page: 2, table: 1, row: 2, cell: '2' });
});

async function blocksOf(name: string): Promise<readonly Block[]> {
  const reading = await readPdf(bytesOf(name), preparePdfResources());
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  expect(reading.document.notes).toEqual([]);
  return reading.document.blocks;
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(join(folder, `${name}.pdf`));
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

function bareText({ text }: { readonly text: string }): string {
  return text.replaceAll(/\s/g, '');
}

function endsWith(cells: readonly Cell[], figures: readonly string[]): boolean {
  return String(cells.slice(-figures.length).map(bareText)) === String(figures);
}
