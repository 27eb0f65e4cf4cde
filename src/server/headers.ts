/**
 * The headers of the published site, in one place: the local server sends them, the build writes them down for static
 * hosts (`_headers`), and the layout repeats the policy in a meta element for hosts that can't set headers.
 *
 * Nothing may be inline. Pagefind needs 'wasm-unsafe-eval' to compile its own WebAssembly.
 */

const policy = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** For a meta element: browsers ignore frame-ancestors there, and say so in the console. */
export const metaContentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

export const responseHeaders = {
  'Content-Security-Policy': `${metaContentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Everything here is public and the same for everybody: pages elsewhere may read the data, too.
  'Access-Control-Allow-Origin': '*',
} as const;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** Files whose names, or whose folders' names, carry a hash of their content. What names those folders doesn't. */
const hashed = ['_astro/*', 'pagefind/parts/*'];

/** What caches may do with a file, named by its path below the site's root. */
export function cacheControl(path: string): string {
  return isHashed(path) ? IMMUTABLE : REVALIDATE;
}

/** Whether another content would have another path. */
export function isHashed(path: string): boolean {
  return hashed.some((pattern) => path.startsWith(pattern.slice(0, -1)));
}

/**
 * The same as a `_headers` file, which Netlify, Cloudflare Pages and others read. Hosts join the values of all rules
 * that fit a path, and revalidate of their own accord, so only what may stay for ever is said about caches.
 * The base begins and ends with a slash.
 */
export function headersFile(base = '/'): string {
  return [
    rule(`${base}*`, responseHeaders),
    ...hashed.map((pattern) => rule(`${base}${pattern}`, { 'Cache-Control': IMMUTABLE })),
  ].join('\n');
}

/** The base that a `_headers` file was written for; the root where there is none. */
export function baseOfHeadersFile(text: string): string {
  return /^(\/.*)\*$/m.exec(text)?.[1] ?? '/';
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines, ''].join('\n');
}
