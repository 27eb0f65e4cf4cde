/**
 * The pattern of a column as the standards want it. Table Schema follows XML Schema, where a pattern means the whole
 * text and has no anchors.
 */
export function valuePattern(pattern: string): string {
  const whole = pattern.replace(/[$^]/g, '');
  return whole.includes('|') ? `(${whole})` : whole;
}

/** The same for readers that follow ECMAScript: anchors say that the whole text is meant. */
export function anchoredPattern(...patterns: readonly string[]): string {
  return `^(?:${patterns.map((pattern) => valuePattern(pattern)).join('|')})$`;
}
