/**
 * Bodies suggested while their names are typed: an editable combobox with a list (WAI-ARIA 1.2), nothing of it chosen
 * until the reader does. Without the file of bodies, or before it is there, the field is a field.
 */
import type { Body } from '../../bodies/body.ts';
import type { Suggestion } from '../../bodies/suggest.ts';
import type { Composition } from '../watch-composition.ts';
import { currentName } from './describe-body.ts';
import { createListbox } from './listbox.ts';
import type { Suggester } from './load-suggester.ts';
import { optionElement } from './option-element.ts';
import { placeName } from './place-name.ts';

export interface TypeAheadParts {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** Where the number of suggestions is said to those who don't see them. */
  readonly said: HTMLElement;
  readonly composition: Composition;
  readonly load: () => Promise<Suggester>;
  /** A body was chosen, and its name stands in the field. */
  readonly onChoose: (body: Body) => void;
}

/** Gives what closes the list. */
export function startTypeAhead(parts: TypeAheadParts): () => void {
  const { field, list, composition, load, onChoose } = parts;
  const listbox = createListbox(field, list);
  const say = createSay(parts.said);
  let suggestions: readonly Suggestion[] = [];
  let suggestedFor = '';
  /** What suggestions are wanted for. */
  let wanted: string | undefined;

  const close = () => {
    wanted = undefined;
    listbox.close();
    say('');
  };
  const suggest = async () => {
    const typed = field.value;
    wanted = typed;
    const suggester = await load().catch(() => undefined);
    if (wanted !== typed || suggester === undefined) return;
    const isWanted = () => wanted === typed;
    const found = typed.trim() === '' ? [] : await suggester(typed, isWanted);
    if (found === undefined || !isWanted()) return;
    suggestions = found;
    suggestedFor = typed;
    if (suggestions.length === 0) {
      close();
      return;
    }
    listbox.show(suggestions.map((suggestion) => optionElement(suggestion, suggestions)));
    say(`有 ${String(suggestions.length)} 个机关可选`);
  };
  const choose = (position: number) => {
    const suggestion = suggestions[position];
    if (suggestion === undefined) return;
    field.value = placeName(suggestedFor, suggestion.typed, currentName(suggestion.body));
    close();
    onChoose(suggestion.body);
  };
  const prepare = () => void load().catch(() => undefined);
  const follow = () => {
    if (!composition.isOn()) void suggest();
  };

  field.addEventListener('focus', prepare);
  if (document.activeElement === field) prepare();
  field.addEventListener('input', follow);
  // What is offered stays as it is until something is composed.
  field.addEventListener('compositionstart', () => {
    wanted = undefined;
    listbox.leave();
  });
  field.addEventListener('compositionend', follow);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (composition.takes(event)) return;
    const isDone = onKey(event);
    if (isDone) event.preventDefault();
  });
  // The field keeps the focus, and with it the keyboard of a phone.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option !== null) choose([...list.children].indexOf(option));
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && target !== field && !list.contains(target)) close();
  });
  return close;

  /** Whether the key has been used up. */
  function onKey({ key, altKey }: KeyboardEvent): boolean {
    const reached = listbox.reached();
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!listbox.isOpen()) {
          if (key === 'ArrowDown') void suggest();
          return key === 'ArrowDown';
        }
        if (altKey && key === 'ArrowUp') close();
        else listbox.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (reached !== undefined) choose(reached);
        return reached !== undefined;
      case 'Escape':
        if (!listbox.isOpen()) {
          // As search fields do.
          field.value = '';
          return true;
        }
        close();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        listbox.leave();
        return false;
      default:
        return false;
    }
  }
}

/** Says something once the reader has paused; what was said is not said again. */
function createSay(place: HTMLElement): (text: string) => void {
  const pause = 600;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (place.textContent !== text) place.textContent = text;
    }, pause);
  };
}
