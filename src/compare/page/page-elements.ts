/** The parts of the page that the script works with; components/compare writes them. */

export interface PageElements {
  readonly form: HTMLFormElement;
  readonly a: SideElements;
  readonly b: SideElements;
  readonly swap: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly again: HTMLButtonElement;
  readonly result: HTMLElement;
}

export interface SideElements {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly year: HTMLSelectElement;
}

export function pageElements(): PageElements {
  return {
    form: element('choose', HTMLFormElement),
    a: sideElements('a'),
    b: sideElements('b'),
    swap: element('swap', HTMLButtonElement),
    status: element('status', HTMLElement),
    again: element('again', HTMLButtonElement),
    result: element('result', HTMLElement),
  };
}

function sideElements(name: 'a' | 'b'): SideElements {
  return {
    field: element(`${name}-body`, HTMLInputElement),
    list: element(`${name}-list`, HTMLElement),
    said: element(`${name}-said`, HTMLElement),
    year: element(`${name}-year`, HTMLSelectElement),
  };
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no #${id}`);
  return found;
}
