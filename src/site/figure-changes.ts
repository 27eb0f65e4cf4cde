/** How each figure differs from last year's: said only where both were reported, on the same edition of the form. */
import { figureDefinitions, type FigureDefinition, type FigureId } from '../core/form/figures.ts';
import { figureOf, type Report } from '../core/report/report.ts';

export type FigureChanges = ReadonlyMap<FigureId, string>;

const none: FigureChanges = new Map();
const unchanged = '持平';

export function figureChanges(report: Report, lastYear: Report | undefined): FigureChanges {
  if (lastYear?.edition !== report.edition) return none;
  const changes = new Map<FigureId, string>();
  for (const definition of figureDefinitions(report.edition)) {
    if (!isComparable(definition)) continue;
    const change = describeChange(
      figureOf(lastYear, definition.id),
      figureOf(report, definition.id),
    );
    if (change !== undefined) changes.set(definition.id, change);
  }
  return changes;
}

/** A figure that is itself a change, or speaks of the year before, has no change worth saying. */
function isComparable({ id, measure }: FigureDefinition): boolean {
  return (measure === 'count' && !id.endsWith('.itemsLastYear')) || measure === 'amount';
}

function describeChange(before: unknown, now: unknown): string | undefined {
  if (typeof before === 'number' && typeof now === 'number') return signed(String(now - before));
  if (isDecimal(before) && isDecimal(now)) return signed(subtractDecimals(now, before));
  return undefined;
}

function signed(difference: string): string {
  if (/^-?[0.]+$/.test(difference)) return unchanged;
  return difference.startsWith('-') ? `\u2212${difference.slice(1)}` : `+${difference}`;
}

function isDecimal(figure: unknown): figure is string {
  return typeof figure === 'string' && /^\d+(\.\d+)?$/.test(figure);
}

/** Exact, with as many places as the longer of the two. */
function subtractDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return `${difference < 0n ? '-' : ''}${whole}${fraction}`;
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}
