/** What was fetched as a published report, before anything of it is compared: it may be anything. */
import { editions, type EditionId } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import type { ChosenReport } from './choice.ts';
import type { ComparedReport } from './compared-report.ts';

/** Undefined where it isn't the report of that address in the shape of report.json, as far as a comparison looks at it. */
export function readReport(value: unknown, address: ChosenReport): ComparedReport | undefined {
  if (!isRecord(value)) return undefined;
  const { form } = value;
  const isReport =
    value['agency'] === address.agency &&
    value['year'] === address.year &&
    isEdition(form) &&
    areTexts(value['agencyName'], value['title'], value['kind']) &&
    isListOf(value['division'], isText) &&
    (value['publishedOn'] === null || isText(value['publishedOn'])) &&
    (value['period'] === null || hasTexts(value['period'], 'from', 'to')) &&
    typeof value['isAbridged'] === 'boolean' &&
    isListOf(value['corrections'], isRecord) &&
    isListOf(
      value['findings'],
      (finding) => isRecord(finding) && isListOf(finding['figures'], isText),
    ) &&
    hasFigures(value['figures'], form) &&
    isRecord(value['sections']) &&
    Object.values(value['sections']).every(isText) &&
    isListOf(value['otherSections'], (section) => hasTexts(section, 'title', 'markdown'));
  return isReport ? (value as unknown as ComparedReport) : undefined;
}

function hasFigures(value: unknown, form: EditionId): boolean {
  return isRecord(value) && figureDefinitions(form).every(({ id }) => isFigure(value[id]));
}

function isFigure(value: unknown): boolean {
  return value === null || isText(value) || Number.isSafeInteger(value);
}

function isEdition(value: unknown): value is EditionId {
  return isText(value) && Object.hasOwn(editions, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function hasTexts(value: unknown, ...keys: readonly string[]): boolean {
  return isRecord(value) && areTexts(...keys.map((key) => value[key]));
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
