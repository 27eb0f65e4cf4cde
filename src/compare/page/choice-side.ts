/** One side of the choice: a body, whose names are suggested while one types, and a year of which it has a report. */
import type { ChosenReport } from '../../core/comparison/choice.ts';
import type { Body } from '../../search/bodies/body.ts';
import type { Bodies } from '../../search/bodies/read-bodies.ts';
import { currentName } from '../../search/page/type-ahead/describe-body.ts';
import { startTypeAhead } from '../../search/page/type-ahead/start-type-ahead.ts';
import { watchComposition } from '../../search/page/watch-composition.ts';
import { findBody } from './find-body.ts';
import type { SideElements } from './page-elements.ts';
import { typedYear } from './typed-year.ts';

export interface ChoiceSide {
  /** Of what stands in the form; a sentence says what is missing. */
  read(): Promise<ChosenReport | { readonly problem: string }>;
  fill(chosen: ChosenReport): Promise<void>;
  choose(body: Body, year: number | undefined): void;
  readonly isEmpty: () => boolean;
  readonly isComposing: () => boolean;
  readonly close: () => void;
  focus(): void;
}

/** `onChoose`: a body was chosen from the list. */
export function createSide(
  { field, list, said, year: years }: SideElements,
  load: () => Promise<Bodies>,
  onChoose: (body: Body, year: number | undefined) => void,
): ChoiceSide {
  let body: Body | undefined;
  const composition = watchComposition(field);

  const choose: ChoiceSide['choose'] = (chosen, year) => {
    body = chosen;
    field.value = currentName(chosen);
    years.replaceChildren(...chosen.years.map(yearOption));
    if (year !== undefined && chosen.years.includes(year)) years.value = String(year);
  };
  const close = startTypeAhead({
    ...{ field, list, said, composition },
    load: async () => {
      const { makeSuggester } = await import('../../search/page/type-ahead/load-suggester.ts');
      return makeSuggester(await load());
    },
    onChoose: (chosen) => {
      const year = typedYear(field.value.replace(currentName(chosen), ' '));
      choose(chosen, year);
      onChoose(chosen, year);
    },
  });
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
  });

  return {
    choose,
    close,
    isEmpty: () => field.value.trim() === '',
    isComposing: composition.isOn,
    focus: () => {
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    },
    fill: async ({ agency, year }) => {
      // Until the names are there, or where they never come, the address is shown as it is.
      field.value = agency;
      years.replaceChildren(yearOption(year));
      const { bodies } = await load();
      const known = bodies.find(({ id }) => id === agency);
      if (known !== undefined && field.value === agency) choose(known, year);
    },
    read: async () => {
      if (body === undefined || field.value !== currentName(body)) {
        const found = findBody((await load()).bodies, field.value);
        if ('problem' in found) return found;
        choose(found, typedYear(field.value) ?? Number(years.value));
        body = found;
      }
      return body.years.length === 0
        ? { problem: `${currentName(body)}在本栏没有报告。` }
        : { agency: body.id, year: Number(years.value) };
    },
  };
}

function yearOption(year: number): HTMLOptionElement {
  return new Option(`${String(year)}年`, String(year));
}
