/** Where the site tells what the id of a finding stands for. */
import { problems } from './problems.ts';

/** From the top of the site: a rule has a page of its own, a problem of a file as such an entry in the list of all. */
export function rulePath(id: string): string {
  return Object.hasOwn(problems, id) ? `/rules/#${id}` : `/rules/${id}/`;
}
