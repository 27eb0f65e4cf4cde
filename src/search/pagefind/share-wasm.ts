const fileName = 'wasm.unknown.pagefind';

/**
 * Each part of the index asks for Pagefind's WebAssembly in its own folder. It is the same for all: it stands in the
 * index folder, and is loaded once.
 *
 * `bundle`: the absolute address of the index folder, with a slash at its end.
 */
export function shareWasm(scope: { fetch: typeof fetch }, bundle: string): void {
  const original = scope.fetch.bind(scope);
  let loaded: Promise<Response> | undefined;
  scope.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.endsWith(`/${fileName}`)) return original(input, init);
    try {
      const response = await (loaded ??= original(`${bundle}${fileName}`));
      if (!response.ok) loaded = undefined;
      return response.clone();
    } catch (error) {
      loaded = undefined;
      throw error;
    }
  };
}
