/** The form ↔ the request that it stands for. */
import { facets, type SearchRequest } from '../query/search-request.ts';

/** A changed form asks for the first page of results. */
export function requestOfForm(form: HTMLFormElement): SearchRequest {
  const data = new FormData(form);
  const values = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  return {
    typed: values('q').join(' ').trim(),
    chosen: {
      year: values('year'),
      region: values('region'),
      kind: values('kind'),
      body: values('body'),
    },
    conditions: [],
    sort: 'relevance',
    isAsTyped: false,
    isOfAllYears: false,
    page: 1,
  };
}

export function fillForm(form: HTMLFormElement, { typed, chosen }: SearchRequest): void {
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement)) continue;
    if (element.name === 'q') element.value = typed;
    const facet = facets.find((one) => one === element.name);
    if (facet !== undefined) element.checked = chosen[facet].includes(element.value);
  }
}
