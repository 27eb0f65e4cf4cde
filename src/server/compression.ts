/** Text is sent compressed, as every host of production does; what is small, or compressed already, as it is. */
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** About what fits into one packet anyway. */
const SMALLEST = 1024;
/** Small enough to be fast, and nearly as good as what hosts keep ready. */
const QUALITY = 5;

/** `type` is the media type. */
export function isCompressible(type: string, size: number): boolean {
  return size >= SMALLEST && (type.includes('charset=') || type === 'image/svg+xml');
}

/** The best that the browser takes; undefined for none. */
export function acceptedEncoding({ headers }: IncomingMessage): Encoding | undefined {
  const accepted = (headers['accept-encoding']?.toString() ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/i.test(part))
    .map((part) => part.replace(/;.*/s, '').trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

export function compressor(encoding: Encoding): Transform {
  if (encoding === 'gzip') return createGzip();
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}
