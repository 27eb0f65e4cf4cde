/**
 * Pagefind answers from what it has when a file of the index didn't load, so that reports are missing in silence. This
 * counts such files: also those that break off, and those in whose place came something else. What was no whole file is
 * asked for again without a look into the browser's cache, which may have kept it.
 */
import { isWhole } from './is-whole.ts';

export function watchFetch(scope: { fetch: typeof fetch }): () => number {
  const original = scope.fetch.bind(scope);
  const broken = new Set<string>();
  let failures = 0;
  scope.fetch = async (input, init) => {
    const address = addressOf(input);
    try {
      const response = await original(
        input,
        broken.has(address) ? { ...init, cache: 'reload' } : init,
      );
      if (!response.ok) {
        failures += 1;
        return response;
      }
      const bytes = await response.arrayBuffer();
      if (!isWhole(address, bytes)) throw new Error(`${address} is not what it should be`);
      broken.delete(address);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      failures += 1;
      broken.add(address);
      throw error;
    }
  };
  return () => failures;
}

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : String(input);
}
