/**
 * What Astro bundled, at work without Astro's builder: it lists the pages of the column that is provided
 * (site/content-source.ts), and renders them.
 *
 * Astro’s own builder does the same right after bundling (astro/dist/core/build: default-prerenderer.js, generate.js),
 * by interfaces that are not documented: see decision 24. Whatever changes there shows in test/build and test/site.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** A page, or a file that Astro makes: a sitemap. */
export interface Page {
  /** Its place on the site, without a slash before it: `years/2024/index.html`. */
  readonly file: string;
  render(): Promise<Uint8Array>;
}

export interface Pages {
  list(): Promise<readonly Page[]>;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: Path['route'] }): Promise<Response>;
};

/** `folder`: the part of a bundle that renders pages, inside the project. */
export async function loadPages(folder: string): Promise<Pages> {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`nothing in ${folder} renders pages`);
  const bundle: unknown = await import(pathToFileURL(join(folder, entry)).href);
  const { app } = bundle as { readonly app: App };
  app.setInternals({ pagesByKeys: stylesByPage(app) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const { base } = app.manifest;
  return {
    async list() {
      const paths = await new StaticPaths(app).getAll();
      return paths.map((path) => ({
        file: fileOf(path),
        render: () => render(app, base, path),
      }));
    },
  };
}

/** Under the names by which Astro asks for them. */
function stylesByPage({ manifest }: App): ReadonlyMap<string, unknown> {
  return new Map(
    manifest.routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
}

async function render(app: App, base: string, path: Path): Promise<Uint8Array> {
  const address = `${base.replace(/\/$/, '')}/${addressOf(path)}`;
  // Pages are the same wherever they are served: none asks for the host.
  const request = new Request(new URL(address, 'http://localhost'));
  const response = await app.render(request, { routeData: path.route });
  const expected = isNotFound(path) ? 404 : 200;
  if (response.status !== expected) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Without a slash before it. */
function addressOf({ pathname, route }: Path): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' || bare === '' ? bare : `${bare}/`;
}

function fileOf(path: Path): string {
  const address = addressOf(path);
  if (path.route.type === 'endpoint') return address;
  return isNotFound(path) ? '404.html' : `${address}index.html`;
}

/** Servers show it, from a place of its own, where there is no other page. */
function isNotFound({ route }: Path): boolean {
  return route.route === '/404';
}

/** Of what Astro says: only what is wrong. */
const destination = {
  write({ level, message }: { readonly level: string; readonly message: string }) {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  },
};
