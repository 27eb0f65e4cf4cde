import { extname } from 'node:path';

const text = 'charset=utf-8';

const types: Record<string, string> = {
  '.html': `text/html; ${text}`,
  '.css': `text/css; ${text}`,
  '.js': `text/javascript; ${text}`,
  '.mjs': `text/javascript; ${text}`,
  '.json': `application/json; ${text}`,
  '.jsonld': `application/ld+json; ${text}`,
  '.webmanifest': `application/manifest+json; ${text}`,
  '.xml': `application/xml; ${text}`,
  '.csv': `text/csv; ${text}`,
  '.txt': `text/plain; ${text}`,
  '.md': `text/markdown; ${text}`,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Unknown kinds (Pagefind's own among them) are bytes: with nosniff no browser guesses otherwise. */
export function mediaType(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}
