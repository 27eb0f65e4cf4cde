/**
 * A carriage return that stands alone ends a line, for Markdown, for YAML and for editors: written as a line feed, lines
 * are counted the same way everywhere. Every character keeps its place.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text;
}
