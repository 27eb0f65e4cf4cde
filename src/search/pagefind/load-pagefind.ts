/** Pagefind's program: one module and one WebAssembly for all parts of an index. */
import type { Pagefind, PagefindModule } from './pagefind-api.ts';

/** Opens parts by the absolute addresses of their folders, with a slash at their end. */
export type OpenPagefind = (part: string) => Promise<Pagefind>;

/** `bundle`: the absolute address of the folder that the build wrote, with a slash at its end. */
export function loadPagefind(bundle: string): OpenPagefind {
  const module = loadModule(`${bundle}pagefind.js`);
  // Whoever opens a part is told; until then nobody listens.
  module.catch(() => undefined);
  return async (part) => openInstance(await module, part);
}

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
 * In Pagefind's own worker nobody would notice that a file didn't load, and each part would bring its WebAssembly. The
 * address of a part names what is in it, so all of it can be kept.
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
