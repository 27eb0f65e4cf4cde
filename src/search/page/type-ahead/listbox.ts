/** The list under a field that is a combobox: what is offered, and which of it the arrow keys have reached. */
export interface Listbox {
  readonly isOpen: () => boolean;
  /** Opens the list, nothing of it reached. */
  readonly show: (options: readonly HTMLElement[]) => void;
  readonly close: () => void;
  /** On to the next option; before the first and after the last one is the field itself. */
  readonly move: (step: 1 | -1) => void;
  /** Position of the option reached. */
  readonly reached: () => number | undefined;
  readonly leave: () => void;
}

export function createListbox(field: HTMLElement, list: HTMLElement): Listbox {
  let at: number | undefined;

  const reach = (position: number | undefined) => {
    at = position;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === position));
    });
    const option = position === undefined ? undefined : list.children[position];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  setOpen(false);

  return {
    isOpen: () => !list.hidden,
    show: (options) => {
      options.forEach((option, index) => {
        option.id = `${list.id}-${String(index)}`;
      });
      list.replaceChildren(...options);
      list.scrollTop = 0;
      reach(undefined);
      setOpen(true);
    },
    close: () => {
      reach(undefined);
      setOpen(false);
      list.replaceChildren();
    },
    move: (step) => {
      const places = list.childElementCount + 1;
      const next = ((at ?? -1) + 1 + step + places) % places;
      reach(next === 0 ? undefined : next - 1);
    },
    reached: () => at,
    leave: () => reach(undefined),
  };
}
