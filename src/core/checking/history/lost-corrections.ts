/** Corrections that a report doesn't hold any more as it did, though they only grow. */
import type { Correction, Report } from '../../report/report.ts';

/** Each with its day, a line each; `to` is null where nothing took their place. Undefined where none is lost. */
export function lostCorrections(
  before: Report,
  after: Report,
): { readonly from: string; readonly to: string | null } | undefined {
  const lost = without(before.corrections, after.corrections);
  if (lost.length === 0) return undefined;
  return { from: spoken(lost), to: spoken(without(after.corrections, before.corrections)) || null };
}

function without(all: readonly Correction[], others: readonly Correction[]): Correction[] {
  return all.filter(
    ({ date, text }) => !others.some((other) => other.date === date && other.text === text),
  );
}

function spoken(corrections: readonly Correction[]): string {
  return corrections.map(({ date, text }) => `${date} ${text}`).join('\n');
}
