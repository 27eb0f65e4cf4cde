/** Pagefind's program: one module and one WebAssembly for all parts of an index. */
import type { Pagefind, PagefindModule } from './pagefind-api.ts';
import type { PrepareFile } from './prepare-files.ts';

/** Opens parts by the absolute addresses of their folders, with a slash at their end. */
export type OpenPagefind = (part: string) => Promise<Pagefind>;

/** `bundle`: the absolute address of the folder that the build wrote, with a slash at its end. */
export function loadPagefind(bundle: string, prepare: PrepareFile): OpenPagefind {
  // A part asks for the WebAssembly in its own folder.
  const prepareWasm = (folder: string) => prepare(`${folder}${wasm}`, `${bundle}${wasm}`);
  const program = Promise.all([loadModule(`${bundle}pagefind.js`), prepareWasm(bundle)]);
  // Whoever opens a part is told; until then nobody listens.
  program.catch(() => undefined);
  return async (part) => {
    const [[module]] = await Promise.all([program, prepare(`${part}${entry}`)]);
    await prepareWasm(part);
    return openInstance(module, part);
  };
}

const wasm = 'wasm.unknown.pagefind';
const entry = 'pagefind-entry.json?ts=';

/** For each module, its first instance on the way: two at once would each put their own WebAssembly in its place. */
const firstInstances = new WeakMap<PagefindModule, Promise<unknown>>();

async function openInstance(module: PagefindModule, part: string): Promise<Pagefind> {
  const first = firstInstances.get(module);
  if (first !== undefined) {
    await first;
    return createInstance(module, part);
  }
  const pagefind = createInstance(module, part);
  const ready = pagefind.search('');
  firstInstances.set(module, ready);
  try {
    await ready;
    return pagefind;
  } catch (error) {
    firstInstances.delete(module);
    throw error;
  }
}

/**
 * In Pagefind's own worker nobody would notice that a file didn't load. The address of a part names what is in it, so
 * that the time need not be in the address of its entry.
 */
function createInstance(module: PagefindModule, part: string): Pagefind {
  return asUnknownLanguage(() =>
    module.createInstance({ basePath: part, noWorker: true, metaCacheTag: '' }),
  );
}

/** A browser remembers that a module did not load and asks no more for the same address. */
let failedLoads = 0;

async function loadModule(address: string): Promise<PagefindModule> {
  const again = failedLoads === 0 ? '' : `?${String(failedLoads)}`;
  try {
    return (await import(/* @vite-ignore */ `${address}${again}`)) as PagefindModule;
  } catch (error) {
    failedLoads += 1;
    throw error;
  }
}

/**
 * Pagefind cuts a query into dictionary words if the page is Chinese; ours has to go through as it is. In a worker there
 * is no page to ask. On the page itself Pagefind looks at the language while it is being created, and only then.
 */
function asUnknownLanguage<T>(create: () => T): T {
  if (typeof document === 'undefined') return create();
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'zxx';
  try {
    return create();
  } finally {
    root.lang = lang;
  }
}
