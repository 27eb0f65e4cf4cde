/** The three standard tables as literal rows; every figure differs, so that a shift by one cell is seen. */
import { applicantColumns } from '../../../src/core/form/applicants.ts';
import { contentLabel, disclosure2021 } from '../../../src/core/form/disclosures.ts';
import { procedures, resultColumns } from '../../../src/core/form/disputes.ts';
import { requestRows } from '../../../src/core/form/request-rows.ts';

/** Row i of the requests table has the figures 10·i + 1 … 10·i + 7. */
export const requests: readonly string[] = [
  `勾稽关系|${applicantColumns.map(({ label }) => label).join('|')}`,
  ...requestRows('2021').map(
    ({ row }, index) =>
      `${row.label}|${applicantColumns.map((_, column) => String(10 * (index + 1) + column + 1)).join('|')}`,
  ),
];

export const disclosure: readonly string[] = disclosure2021.flatMap(({ label, columns, rows }) => [
  label,
  [contentLabel, ...columns.map((column) => column.label)].join('|'),
  ...rows.map((row, index) =>
    [row.label, ...columns.map((_, column) => String(500 + 10 * index + column))].join('|'),
  ),
]);

const blank = Array<string>(4).fill('');

export const disputes: readonly string[] = [
  ['行政复议', ...blank, '行政诉讼', ...blank, ...blank, ''].join('|'),
  ['', ...blank, procedures[1]?.label, ...blank, procedures[2]?.label, ...blank].join('|'),
  procedures.flatMap(() => resultColumns.map(({ label }) => label)).join('|'),
  procedures
    .flatMap((_, procedure) =>
      resultColumns.map((__, column) => String(900 + 10 * procedure + column)),
    )
    .join('|'),
];
