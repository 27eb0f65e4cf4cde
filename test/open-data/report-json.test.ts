import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import type { ReportJson } from '../../src/core/open-data/report-json.ts';
import { reportJsonSchema } from '../../src/core/open-data/report-json-schema.ts';
import { toReportJson } from '../../src/site/report-json.ts';
import { archiveOf } from '../support/archive-of.ts';

const archive = archiveOf([{ year: 2023 }]);
const [entry] = archive.reports;
if (entry === undefined) throw new Error('no report');
const json = toReportJson(archive, entry);
const received = 'requests.received.total';
const fee = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

/** What the schema reads has the shape that programs are promised: the compiler looks at it. */
type Read = Omit<z.output<typeof reportJsonSchema>, 'sections'>;
const promised: (read: Read) => Omit<ReportJson, 'sections'> = (read) => read;

describe('the schema of report.json', () => {
  test('accepts a published report', () => {
    expect(promised(reportJsonSchema.parse(json))).toEqual(json);
  });

  test.each([
    ['a negative count', { [received]: -1 }],
    ['a decimal count', { [received]: 1.5 }],
    ['a count as text', { [received]: '1' }],
    ['a count beyond exact numbers', { [received]: 2 ** 53 }],
    ['money as a number', { [fee]: 12.5 }],
    ['money with a unit where the form fixes it', { [fee]: '12.5万元' }],
    ['a figure that the form does not have', { 'requests.closedOtherwise.total': 0 }],
    ['a missing figure', { [received]: undefined }],
  ])('refuses %s', (_what, figures) => {
    const changed = { ...json, figures: { ...json.figures, ...figures } };
    const { success } = reportJsonSchema.safeParse(JSON.parse(JSON.stringify(changed)));
    expect(success).toBe(false);
  });

  test('refuses the figures of one form under the name of another', () => {
    expect(reportJsonSchema.safeParse({ ...json, form: '2019' }).success).toBe(false);
  });

  test('refuses what nobody has promised', () => {
    expect(reportJsonSchema.safeParse({ ...json, score: 5 }).success).toBe(false);
  });
});
