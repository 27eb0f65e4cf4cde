/**
 * The schema of `report.json`, derived from the form. It has patterns instead of refinements, so that all of it can be
 * said in JSON Schema too (see descriptions/).
 */
import { z } from 'zod';
import { editions, type EditionId } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import type { Measure } from '../form/heading.ts';
import { sections } from '../form/sections.ts';
import { agencyKinds } from '../register/agency.ts';
import { slash } from '../report/figure.ts';
import { moneyPattern, moneyWithUnitPattern } from './filed-patterns.ts';

const text = z.string().regex(/\S/);
const date = z.iso.date().meta({ id: 'Date' });
const severities = ['error', 'warning', 'hint'] as const;

/** Named, so that a JSON Schema says each once. */
const figureSchemas: Readonly<Record<Measure, z.ZodType<number | string | null>>> = {
  count: filed(z.int().min(0), 'Count'),
  signedCount: filed(z.int(), 'SignedCount'),
  amount: filed(z.string().regex(moneyPattern), 'Amount'),
  amountWithUnit: filed(z.string().regex(moneyWithUnitPattern), 'AmountWithUnit'),
};

function filed(figure: z.ZodType<number | string>, id: string) {
  return z.union([figure, z.literal(slash), z.null()]).meta({ id });
}

/** By `form`; what isn't in the form is refused. */
export const reportJsonSchema = z.discriminatedUnion('form', [reportOf('2019'), reportOf('2021')]);

function reportOf<Form extends EditionId>(form: Form) {
  return z.strictObject({
    $schema: text,
    page: text,
    form: z.literal(editions[form].id as Form),
    agency: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    agencyName: text,
    kind: z.enum(agencyKinds),
    divisionCode: z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
    division: z.array(text),
    year: z.int().min(1900).max(2099),
    title: text,
    publishedOn: date.nullable(),
    period: z.strictObject({ from: date, to: date }).nullable(),
    indexNumber: text.exactOptional(),
    documentNumber: text.exactOptional(),
    source: text.exactOptional(),
    isAbridged: z.boolean(),
    corrections: z.array(z.strictObject({ date, text })),
    statements: z.array(z.strictObject({ rule: text, reason: text })),
    figures: figuresOf(form),
    headings: z.array(z.string()),
    sections: sectionTexts(),
    otherSections: z.array(z.strictObject({ title: z.string(), markdown: z.string() })),
    findings: z.array(
      z.strictObject({
        ruleId: text,
        severity: z.enum(severities),
        message: text,
        figures: z.array(z.enum(idsOf(form))),
        reason: text.exactOptional(),
      }),
    ),
  });
}

function figuresOf(form: EditionId) {
  return z.strictObject(
    Object.fromEntries(
      figureDefinitions(form).map(({ id, measure }) => [id, figureSchemas[measure]]),
    ),
  );
}

function idsOf(form: EditionId): string[] {
  return figureDefinitions(form).map(({ id }) => id);
}

function sectionTexts() {
  const ids = ['lead', ...sections.map(({ id }) => id)] as const;
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, z.string().exactOptional()])));
}
