/**
 * Pagefind answers from what it has when a file of the index didn't load, so that reports are missing in silence. This
 * counts such files.
 */
export function watchFetch(scope: { fetch: typeof fetch }): () => number {
  const original = scope.fetch.bind(scope);
  let failures = 0;
  scope.fetch = async (...request) => {
    try {
      const response = await original(...request);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
