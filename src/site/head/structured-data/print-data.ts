import type { Thing } from './thing.ts';

/**
 * Things as JSON-LD that may stand in a script element: no text of a report can end the element or begin a comment,
 * since both take a `<`, and JSON may write that as an escape wherever it may stand at all.
 */
export function printData(things: readonly Thing[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return json.replaceAll('<', '\\u003c');
}
