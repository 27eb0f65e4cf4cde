/** The name of a change for ever, in lists and feeds alike. */
import type { Site } from '../../core/register/site.ts';

/**
 * A tag URI (RFC 4151) by the host of the column, so that nobody else's is the same, and it stays though pages move;
 * where the column doesn't know its address, what is unique within it.
 */
export function changeId({ url }: Pick<Site, 'url'>, id: string): string {
  return url === undefined ? id : `tag:${new URL(url).hostname},${tagDate}:${id}`;
}

/** A time at which the host was the column's. It is part of every id: never to be changed. */
const tagDate = '2026';
