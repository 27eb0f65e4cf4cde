/** The condition that is being entered: read where there is one, and said what is wrong with it. */
import { relations, type Condition } from '../query/condition.ts';
import { find } from './page-elements.ts';
import { readAmount } from './read-amount.ts';

export interface ConditionEntry {
  /** An empty field is no condition, unless one is to be added; `undefined` where something is wrong, which is said. */
  readonly take: (isToBeAdded: boolean) => readonly Condition[] | undefined;
}

export function conditionEntry(part: HTMLDetailsElement): ConditionEntry {
  const figure = find('#figure', HTMLSelectElement, part);
  const relation = find('#relation', HTMLSelectElement, part);
  const amount = find('#amount', HTMLInputElement, part);
  const wrong = find('#amount-wrong', HTMLElement, part);
  const say = (text: string) => {
    wrong.textContent = text;
    if (text === '') amount.removeAttribute('aria-invalid');
    else amount.setAttribute('aria-invalid', 'true');
  };
  amount.addEventListener('input', () => {
    if (readsWell(amount.value)) say('');
  });
  return {
    take: (isToBeAdded) => {
      say('');
      if (amount.value.trim() === '' && !isToBeAdded) return [];
      const read = readAmount(amount.value);
      if ('wrong' in read) {
        part.open = true;
        say(read.wrong);
        amount.focus();
        return undefined;
      }
      const chosen = relations.find((one) => one === relation.value) ?? '>=';
      amount.value = '';
      return [{ figure: figure.value, relation: chosen, value: read.amount }];
    },
  };
}

function readsWell(typed: string): boolean {
  return 'amount' in readAmount(typed);
}
