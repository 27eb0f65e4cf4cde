/** The search in a module worker, where it holds up nothing and Pagefind takes queries as they are. */
import { createAnswerer, type Answerer } from './engine/create-answerer.ts';
import { openIndex } from './pagefind/open-index.ts';
import { watchFetch } from './engine/watch-fetch.ts';
import type { Answered, Asked } from './worker-messages.ts';

/** What of a worker's global scope is used here; the project's types are those of a page. */
declare const self: {
  fetch: typeof fetch;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
  postMessage(message: Answered): void;
};

const countFailures = watchFetch(self);
let answerer: Answerer | undefined;

self.addEventListener('message', ({ data: { id, bundle, request } }) => {
  answerer ??= createAnswerer(() => openIndex(bundle), countFailures);
  answerer(request).then(
    (answer) => {
      self.postMessage({ id, answer });
    },
    (error: unknown) => {
      console.error(error);
      self.postMessage({ id });
    },
  );
});
