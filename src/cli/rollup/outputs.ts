/** A roll-up in each format. */
import { byteOrderMark, csvRow } from '../../core/open-data/csv.ts';
import { annexOf } from '../../core/rollup/annex.ts';
import { printAnnex } from '../../core/rollup/print-annex.ts';
import { worksheet } from '../../core/rollup/worksheet.ts';
import type { Made } from './make-rollup.ts';
import { printRollup } from './print-rollup.ts';
import type { RollupFormat } from './rollup-options.ts';

export async function printWhole(
  made: Made,
  government: string | undefined,
  format: RollupFormat,
): Promise<string | Uint8Array> {
  const { draft, rollup, issues, sentences, text } = made;
  switch (format) {
    case 'markdown':
      return text;
    case 'csv':
      return printCsv(made);
    case 'json':
      return printRollup(draft, government, rollup, issues);
    case 'docx': {
      // What makes Word documents is not needed for the others.
      const { reportDocument } = await import('../../word/report-document.ts');
      return reportDocument(draft, {
        draft: { word: '草稿', notes: sentences },
        annexes: [annexOf(rollup, paragraphsOf(made))],
      });
    }
  }
}

/** By the name of the file: every figure as CSV, or the main ones as Markdown. */
export function printSheet(made: Made, file: string): string {
  if (file.toLowerCase().endsWith('.csv')) return printCsv(made);
  const { title, paragraphs, tables } = annexOf(made.rollup, paragraphsOf(made));
  return printAnnex({ title: `${made.draft.title}：${title}`, paragraphs, tables });
}

function printCsv({ rollup }: Made): string {
  return `${byteOrderMark}${worksheet(rollup).map(csvRow).join('')}`;
}

function paragraphsOf({ sentences, issues }: Made): readonly string[] {
  return [...sentences, ...issues.map(({ message }) => message)];
}
