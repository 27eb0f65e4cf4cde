/** The shape of `/data/reports.json`, the list of all reports. */
import { z } from 'zod';
import type { EditionId } from '../form/editions.ts';
import { editions } from '../form/editions.ts';
import { sections } from '../form/sections.ts';
import { agencyKinds } from '../register/agency.ts';
import { slash } from '../report/figure.ts';
import { listedTotals } from './columns/report-columns.ts';

const text = z.string().regex(/\S/);
const date = z.iso.date();
const count = z.union([z.int().min(0), z.literal(slash), z.null()]);

export type ListedReport = z.output<typeof listedReport>;

const listedReport = z.strictObject({
  page: text,
  agency: text,
  agencyName: text,
  kind: z.enum(agencyKinds),
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  division: z.array(text).readonly(),
  year: z.int().min(1900).max(2099),
  form: z.enum(Object.keys(editions) as [EditionId, ...EditionId[]]),
  title: text,
  publishedOn: date.nullable(),
  /** Their dates, as filed. */
  corrections: z.array(date),
  figures: z.strictObject(Object.fromEntries(listedTotals.map((id) => [id, count]))),
  /** Addresses; the tables by the section in which they stand. */
  files: z.strictObject({
    json: text,
    csv: text,
    docx: text,
    tables: z.strictObject(
      Object.fromEntries(sections.filter(({ hasTable }) => hasTable).map(({ id }) => [id, text])),
    ),
  }),
});

export const reportsListSchema = z.strictObject({
  /** Of the column. */
  name: text,
  /** Of the newest publication or correction in it. */
  date: date.nullable(),
  count: z.int().min(0),
  /** By agency, then by year. */
  reports: z.array(listedReport),
});
