/** Whose year is told, and how one of several wordings is chosen for it. */
import type { AgencyPlan } from '../agency-plan.ts';
import { fill, type Values } from '../fill.ts';
import { randomFor } from '../random.ts';
import { firstYear } from '../simulate-agency.ts';
import type { YearRecord } from '../year-record.ts';

export interface Story {
  readonly seed: string;
  readonly agency: AgencyPlan;
  readonly record: YearRecord;
  /** Undefined in the first year of the form. */
  readonly previous: YearRecord | undefined;
  /** What every template may name. */
  readonly values: Values;
}

/** The wording of this year, filled in. A year never repeats the wording of one of the years just before. */
export function tell(story: Story, slot: string, wordings: readonly string[]): string {
  return fill(chooseForYear(story, slot, wordings), story.values);
}

/** Each agency goes through all wordings of a slot in an order of its own, one a year. */
export function chooseForYear<Choice>(
  { seed, agency, record }: Story,
  slot: string,
  choices: readonly Choice[],
): Choice {
  const order = randomFor(seed, agency.id, slot).shuffled(choices);
  const choice = order[(record.year - firstYear) % order.length];
  if (choice === undefined) throw new Error(`no wording for ${slot}`);
  return choice;
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
