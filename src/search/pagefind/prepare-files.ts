import { once } from '../once.ts';

/**
 * Loads a file before Pagefind asks for it, and answers it then. Rejects where the file did not come: Pagefind would
 * only note that in the console.
 *
 * `asked`: the absolute address under which Pagefind will ask for it; `address`: where it is, mostly the same.
 */
export type PrepareFile = (asked: string, address?: string) => Promise<void>;

/**
 * Once for each scope: it wraps the fetch that Pagefind uses there. Each call of what it gives loads anew: a file may
 * have come and still not be what it should be.
 */
export function prepareFiles(scope: { fetch: typeof fetch }): () => PrepareFile {
  const original = scope.fetch.bind(scope);
  // Stays: whoever opened the index before may be about to ask.
  const prepared = new Map<string, ArrayBuffer>();

  scope.fetch = async (input, init) => {
    const bytes = typeof input === 'string' ? prepared.get(pathOf(input)) : undefined;
    return bytes === undefined ? original(input, init) : new Response(bytes);
  };

  return () => {
    const files = new Map<string, () => Promise<ArrayBuffer>>();
    return async (asked, address = asked) => {
      const file = files.get(address) ?? once(() => load(original, address));
      files.set(address, file);
      prepared.set(pathOf(asked), await file());
    };
  };
}

async function load(fetch: typeof globalThis.fetch, address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load`);
  // All of it: a connection may be lost in the middle.
  return response.arrayBuffer();
}

/** On a page Pagefind leaves out the origin. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'https://any.example');
  return pathname + search;
}
