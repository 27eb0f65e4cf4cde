/** The elements of the search page that the script works on; src/components/search has them. */
export interface PageElements {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly root: string;
  /** Says when what the address asks has been shown: till then nothing stands where results will. */
  readonly search: HTMLElement;
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  /** Bodies suggested for what is typed, and where their number is said. */
  readonly suggestions: HTMLElement;
  readonly said: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly byNumber: HTMLDetailsElement;
  /** Ways on, conditions that hold, and those that could. */
  readonly asked: HTMLElement;
  readonly order: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLOListElement;
  readonly pages: HTMLElement;
  readonly template: HTMLTemplateElement;
}

export function pageElements(): PageElements {
  const search = find('#search', HTMLElement);
  return {
    root: new URL(search.dataset['root'] ?? '/', document.baseURI).href,
    search,
    form: find('#find', HTMLFormElement),
    query: find('#q', HTMLInputElement),
    suggestions: find('#suggestions', HTMLElement),
    said: find('#said', HTMLElement),
    filters: find('#filters', HTMLDetailsElement),
    byNumber: find('#by-number', HTMLDetailsElement),
    asked: find('#asked', HTMLElement),
    order: find('#order', HTMLElement),
    status: find('#status', HTMLElement),
    results: find('#results', HTMLOListElement),
    pages: find('#pages', HTMLElement),
    template: find('#result', HTMLTemplateElement),
  };
}

/** One that must be there. */
export function find<T extends Element>(
  selector: string,
  kind: abstract new () => T,
  inside: ParentNode = document,
): T {
  const found = inside.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the search page has no ${selector}`);
}
