/** Long lists of choices show their first few, and those that are chosen, until all are asked for. */

/** So many are no long list. */
const most = 10;
const shown = 8;

/** To be called whenever choices have come or gone. */
export function foldLists(filters: HTMLElement): void {
  for (const list of filters.querySelectorAll<HTMLElement>('.picks')) foldList(list);
}

function foldList(list: HTMLElement): void {
  const items = [...list.children].filter(
    (item): item is HTMLElement => item instanceof HTMLElement && !item.hidden,
  );
  const isLong = items.length > most;
  const button = buttonOf(list) ?? (isLong ? addButton(list) : undefined);
  if (button === undefined) return;
  button.hidden = !isLong;
  const isAll = isUnfolded(button);
  items.forEach((item, position) => {
    const isChosen = item.querySelector(':checked:enabled') !== null;
    item.classList.toggle('folded', isLong && !isAll && position >= shown && !isChosen);
  });
  const left = items.filter((item) => item.classList.contains('folded')).length;
  button.textContent = isAll ? '收起' : `显示更多（${String(left)}）`;
}

function buttonOf(list: HTMLElement): HTMLButtonElement | undefined {
  const next = list.nextElementSibling;
  return next instanceof HTMLButtonElement ? next : undefined;
}

function isUnfolded(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-expanded') === 'true';
}

function addButton(list: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const folded = list.querySelector<HTMLElement>(':scope > .folded input');
    button.setAttribute('aria-expanded', String(!isUnfolded(button)));
    foldList(list);
    // On with the first of those that have come.
    if (isUnfolded(button)) folded?.focus();
  });
  list.after(button);
  return button;
}
