/** What stands where results do while there are none, and beside them; src/components/search/SearchResults.astro has them. */
import { find } from './page-elements.ts';

export interface StateElements {
  /** Before anything is asked. */
  readonly empty: HTMLElement;
  /** Where nothing was found. */
  readonly none: HTMLElement;
  readonly loosen: HTMLElement;
  /** Where years have not been searched. */
  readonly rest: HTMLElement;
  readonly progress: HTMLElement;
  readonly slow: HTMLElement;
  readonly again: HTMLElement;
}

export function stateElements(): StateElements {
  return {
    empty: find('#empty', HTMLElement),
    none: find('#none', HTMLElement),
    loosen: find('#loosen', HTMLElement),
    rest: find('#rest', HTMLElement),
    progress: find('#progress', HTMLElement),
    slow: find('#slow', HTMLElement),
    again: find('#again', HTMLElement),
  };
}
