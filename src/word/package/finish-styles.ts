/** What the library has no option for. */

/**
 * Where a paragraph says how high its lines are, those of the page's grid don't count.
 * @param styles the content of styles.xml
 */
export function finishStyles(styles: string): string {
  return styles.replace(/<w:spacing [^>]*w:lineRule="exact"\/>/g, '<w:snapToGrid w:val="0"/>$&');
}
