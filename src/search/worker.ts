/** The search in a module worker, where it holds up nothing and Pagefind takes queries as they are. */
import { answererFor } from './answerer-for.ts';
import type { Answerer } from './engine/create-answerer.ts';
import type { Answered, Asked } from './worker-messages.ts';

/** What of a worker's global scope is used here; the project's types are those of a page. */
declare const self: {
  fetch: typeof fetch;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
  postMessage(message: Answered): void;
};

let answerer: Answerer | undefined;

self.addEventListener('message', ({ data: { id, root, question } }) => {
  answerer ??= answererFor(root, self);
  answerer(question).then(
    (answer) => {
      self.postMessage({ id, answer });
    },
    (error: unknown) => {
      console.error(error);
      self.postMessage({ id });
    },
  );
});
