import type { Pagefind, PagefindModule } from './pagefind-api.ts';

/** `bundle`: the absolute address of the folder that the build wrote, with a slash at its end. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const module = await loadModule(`${bundle}pagefind.js`);
  return asUnknownLanguage(() => module.createInstance({ basePath: bundle }));
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
