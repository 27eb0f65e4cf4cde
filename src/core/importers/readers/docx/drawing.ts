/** A drawing, of the old kind or the new: the text in it, and what of it is lost. */
import type { LeftOutKind } from './left-out.ts';
import type { XmlElement } from './xml-tree.ts';
import { descendants } from './xml-query.ts';

export interface Drawing {
  /** What its text boxes hold, in order. */
  readonly content: readonly XmlElement[];
  /** Of letters that are drawn as a picture of themselves. */
  readonly words: readonly string[];
  readonly lost: readonly LeftOutKind[];
}

export function readDrawing(element: XmlElement): Drawing {
  const parts = descendants(element, interesting);
  const content = parts.filter(({ name }) => name === 'w:txbxContent');
  const words = parts.flatMap(({ name, attributes }) =>
    name === 'v:textpath' ? (attributes['string'] ?? []) : [],
  );
  const object = parts.find(({ name }) => name === 'o:OLEObject');
  if (object !== undefined) {
    const isWorkbook = /^(?:Excel|ET)\./i.test(object.attributes['ProgID'] ?? '');
    return { content, words, lost: [isWorkbook ? 'workbook' : 'object'] };
  }
  const lost = parts.flatMap(({ name }): LeftOutKind[] => {
    if (pictures.has(name)) return ['image'];
    return charts.has(name) ? ['chart'] : [];
  });
  return { content, words, lost };
}

/** Over or beside the text, as a seal is, not in it. */
export function isFloating(element: XmlElement): boolean {
  const isAnchored = descendants(element, anchors).length > 0;
  const shapes = descendants(element, shapeNames);
  return (
    isAnchored ||
    shapes.some(({ attributes }) => /position:\s*absolute/i.test(attributes['style'] ?? ''))
  );
}

const anchors: ReadonlySet<string> = new Set(['wp:anchor']);
const shapeNames: ReadonlySet<string> = new Set(['v:shape', 'v:rect', 'v:group']);
const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata']);
const charts: ReadonlySet<string> = new Set(['c:chart', 'dgm:relIds', 'cx:chart']);
const interesting: ReadonlySet<string> = new Set([
  'w:txbxContent',
  'v:textpath',
  'o:OLEObject',
  ...pictures,
  ...charts,
]);
