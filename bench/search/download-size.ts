import { gzipSync } from 'node:zlib';

/** What a reader downloads before the first query is answered. */
export function downloadSize(index: string): number {
  return gzipSync(index, { level: 9 }).length;
}
