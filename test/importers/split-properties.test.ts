import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import { paragraphText, type Block } from '../../src/core/importers/document/source-document.ts';
import { splitDocument } from '../../src/core/importers/recognise/split-document.ts';
import { documentOf, paragraph, table } from './support/source-blocks.ts';

const title = '示例县水利局2023年政府信息公开工作年度报告';

/** Every kind of line that a file may hold, in any order. */
const line = fc.oneof(
  fc.constantFrom(...sections.map((section) => section.title)),
  fc.constantFrom(
    ...[title, '示例县水利局', '2023年政府信息公开', '工作年度报告', '目录', '首页', '打印'],
    ...['发布日期：2024-01-22', '附件：统计表.docx', '2024年1月20日', '— 1 —', '总体情况'],
    ...['（一）主动公开', '六、按照规定没有收费。', '四、政府信息公开行政复议、', '行政诉讼情况'],
    ...['一、总体情况 2023年公开12条。', '一、总体情况……1', '三、本年度办理结果', '', '甲。'],
  ),
  fc.string({ maxLength: 20 }),
);
const lines = fc.array(
  line.map((text) => paragraph(text)),
  { maxLength: 25 },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: line.map((text) => paragraph(text)) },
  fc
    .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((rows) => table(rows)),
);

test('whatever the order of its lines, no text of a document is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
      const split = splitDocument(documentOf(blocks));
      const parts = [
        split.title?.text ?? '',
        ...split.sections.map((section) => section.title),
        ...[...split.lead, ...split.outside, ...split.sections.flatMap((one) => one.blocks)].map(
          textOf,
        ),
      ];
      expect(signs(parts.join(''))).toBe(signs(blocks.map(textOf).join('')));
    }),
    { numRuns: 2_000 },
  );
});

test('the sections stand in the order of the file, each under a heading of its own', () => {
  fc.assert(
    fc.property(lines, (blocks) => {
      const places = splitDocument(documentOf(blocks)).sections.map(({ place }) => place.line ?? 0);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }),
  );
});

function textOf(one: Block): string {
  return one.kind === 'paragraph'
    ? paragraphText(one)
    : one.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('');
}

/** Letters and digits in their own order: what parts a heading from its text is not kept. */
function signs(text: string): string {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
}
