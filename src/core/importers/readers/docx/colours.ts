/** What words can be seen: those that are not white on white. */
import type { XmlElement } from './xml-tree.ts';
import { attribute, child, value } from './xml-query.ts';

/** Or so nearly that nobody reads it on white. */
export function isWhite(colour: string): boolean {
  return /^(?:f[0-9a-f]){3}$/i.test(colour);
}

/** Whether these properties, of words or of a cell, give them a background other than white. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const highlight = value(properties, 'w:highlight');
  if (highlight !== undefined && highlight !== 'none' && highlight !== 'white') return true;
  const shading = child(properties, 'w:shd');
  const fill = attribute(shading, 'fill') ?? 'auto';
  const pattern = attribute(shading, 'val') ?? 'clear';
  const isFilled = fill !== 'auto' && !isWhite(fill);
  return shading !== undefined && (isFilled || !/^(?:clear|nil)$/.test(pattern));
}
