/**
 * Loads a file before Pagefind asks for it, and answers it then. Rejects where the file did not come: Pagefind would
 * only note that in the console.
 *
 * `asked`: the absolute address under which Pagefind will ask for it; `address`: where it is, mostly the same.
 */
export type PrepareFile = (asked: string, address?: string) => Promise<void>;

/** Once for each scope: it wraps the fetch that Pagefind uses there. */
export function prepareFiles(scope: { fetch: typeof fetch }): PrepareFile {
  const original = scope.fetch.bind(scope);
  const prepared = new Map<string, Response>();
  const coming = new Map<string, Promise<Response>>();

  scope.fetch = async (input, init) => {
    const answer = typeof input === 'string' ? prepared.get(pathOf(input)) : undefined;
    return answer?.clone() ?? original(input, init);
  };

  return async (asked, address = asked) => {
    const response = coming.get(address) ?? load(original, address);
    coming.set(address, response);
    try {
      prepared.set(pathOf(asked), await response);
    } catch (error) {
      coming.delete(address);
      throw error;
    }
  };
}

async function load(fetch: typeof globalThis.fetch, address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load`);
  return response;
}

/** On a page Pagefind leaves out the origin. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'https://any.example');
  return pathname + search;
}
