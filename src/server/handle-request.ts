import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncoding, compressor, isCompressible } from './compression.ts';
import { findFile, type Found } from './find-file.ts';
import { cacheControl, responseHeaders } from './headers.ts';
import { mediaType } from './media-types.ts';

type FoundFile = Extract<Found, { kind: 'file' }>;

export interface Site {
  /** The built folder, links resolved. */
  root: string;
  /** Where the site's root is in the address; begins and ends with a slash. */
  base: string;
}

/** Answers one request as a static host in production would. */
export async function handleRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(responseHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sayPlainly(response, 405, 'Method Not Allowed');
    return;
  }

  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const found = await findFile(site.root, site.base, pathname);
  if (found.kind === 'file') {
    await sendFile(found, 200, request, response);
  } else if (found.kind === 'redirect') {
    response.setHeader('Location', localLocation(found.to, query));
    sayPlainly(response, 308, 'Permanent Redirect');
  } else if (found.kind === 'malformed') {
    sayPlainly(response, 400, 'Bad Request');
  } else {
    await sendNotFound(site, request, response);
  }
}

async function sendFile(
  found: FoundFile,
  status: 200 | 404,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = mediaType(found.file);
  response.setHeader('Content-Type', type);
  // An error must not be remembered in place of the file that may come.
  response.setHeader('Cache-Control', status === 200 ? cacheControl(found.path) : 'no-cache');
  const isText = isCompressible(type, found.size);
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    const etag = `W/"${found.size.toString(36)}-${found.modified.getTime().toString(36)}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', found.modified.toUTCString());
    if (isFresh(request, etag, found.modified)) {
      response.writeHead(304).end();
      return;
    }
  }
  const encoding = isText ? acceptedEncoding(request) : undefined;
  if (encoding === undefined) response.setHeader('Content-Length', found.size);
  else response.setHeader('Content-Encoding', encoding);
  response.writeHead(status);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const file = createReadStream(found.file);
  if (encoding === undefined) await pipeline(file, response);
  else await pipeline(file, compressor(encoding), response);
}

function isFresh(request: IncomingMessage, etag: string, modified: Date): boolean {
  const known = request.headers['if-none-match'];
  if (known !== undefined) return known === '*' || known.split(/\s*,\s*/).includes(etag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

async function sendNotFound(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await findFile(site.root, site.base, `${site.base}404.html`);
  if (page.kind === 'file') await sendFile(page, 404, request, response);
  else sayPlainly(response, 404, 'Not Found');
}

/** Two slashes at the front would lead to another host. */
function localLocation(path: string, query: string | undefined): string {
  const local = path.replace(/^\/+/, '/');
  return query === undefined ? local : `${local}?${query}`;
}

function sayPlainly(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status).end(`${text}\n`);
}
