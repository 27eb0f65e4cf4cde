import { meets, type Condition } from '../../query/condition.ts';
import type { FigureValue } from '../search-index.ts';
import { numberOf } from './figure-values.ts';

export interface Conditions {
  readonly all: readonly Condition[];
  /** One of them is enough; none where there are none. */
  readonly any: readonly Condition[];
}

/** Whether they hold; “blank” where only blanks keep them from it. */
export function meetsThem(
  { all, any }: Conditions,
  valueOf: (figure: string) => FigureValue,
): Meeting {
  const meeting = (condition: Condition) => meetsOne(condition, valueOf(condition.figure));
  const either = any.map(meeting);
  return worst([...all.map(meeting), ...(either.length === 0 ? [] : [best(either)])]);
}

type Meeting = 'yes' | 'no' | 'blank';

function meetsOne(condition: Condition, value: FigureValue): Meeting {
  const number = numberOf(value);
  if (number !== undefined) return meets(number, condition) ? 'yes' : 'no';
  return value === null ? 'blank' : 'no';
}

function worst(meetings: readonly Meeting[]): Meeting {
  if (meetings.includes('no')) return 'no';
  return meetings.includes('blank') ? 'blank' : 'yes';
}

function best(meetings: readonly Meeting[]): Meeting {
  if (meetings.includes('yes')) return 'yes';
  return meetings.includes('blank') ? 'blank' : 'no';
}
