import { createAnswerer, type Answerer } from './engine/create-answerer.ts';
import { watchFetch } from './engine/watch-fetch.ts';
import { openIndex } from './pagefind/open-index.ts';
import { prepareFiles } from './pagefind/prepare-files.ts';

/**
 * The search of a published site, in a worker, on a page or in Node alike. Once for each scope, whose fetch it wraps.
 *
 * `root`: the absolute address of the site, with a slash at its end; `scope`: where Pagefind finds its fetch.
 */
export function answererFor(root: string, scope: { fetch: typeof fetch }): Answerer {
  const countFailures = watchFetch(scope);
  const prepareAnew = prepareFiles(scope);
  return createAnswerer(() => openIndex(root, prepareAnew()), countFailures);
}
