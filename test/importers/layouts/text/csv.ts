/** The whole report on one sheet, saved as CSV: all rows as wide as the widest table. */
import type { Layout } from '../layout.ts';
import type { Printed } from '../printed.ts';
import { gridFields } from './grid-fields.ts';

export const csvLayouts: readonly Layout[] = [
  {
    name: 'csv-of-one-sheet',
    family: 'CSV',
    extension: 'txt',
    showsBlanks: true,
    hasNarrative: true,
    print: (printed) => `\uFEFF${sheetRows(printed).map(csvLine).join('\r\n')}\r\n`,
  },
];

function sheetRows({ title, parts }: Printed): readonly (readonly string[])[] {
  return [
    ...title.map((line) => [line]),
    ...parts.flatMap((part) => {
      if (part.kind === 'table') return [...gridFields(part.grid), []];
      return [[part.kind === 'paragraph' ? part.bold + part.text : part.text]];
    }),
  ];
}

const width = 15;

function csvLine(fields: readonly string[]): string {
  const all = [...fields, ...Array.from({ length: width - fields.length }, () => '')];
  return all
    .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}
