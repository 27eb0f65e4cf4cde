/** The XML of a standard table, cut at its figures: filled in thousands of times, made once. */
import type { FigureId } from '../../core/form/figures.ts';
import { figureText, type Figure } from '../../core/report/figure.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';
import { placePattern } from './figure-place.ts';

export interface TableTemplate {
  /** Where each figure goes: the XML before it, and around it where it isn't blank. */
  readonly places: readonly {
    readonly before: string;
    readonly open: string;
    readonly id: FigureId;
    readonly close: string;
  }[];
  readonly end: string;
}

export function tableTemplate(xml: string): TableTemplate {
  let from = 0;
  const places = [...xml.matchAll(placePattern)].map((match) => {
    const [whole, open = '', id = '', close = ''] = match;
    const before = xml.slice(from, match.index);
    from = match.index + whole.length;
    return { before, open, id, close };
  });
  return { places, end: xml.slice(from) };
}

/** A blank leaves its cell empty: it is not a zero. */
export function fillTable(
  { places, end }: TableTemplate,
  figures: Readonly<Record<FigureId, Figure>>,
): string {
  let xml = '';
  for (const { before, open, id, close } of places) {
    const text = figureText(figures[id] ?? null);
    xml += before;
    if (text !== '') xml += open + xmlText(text) + close;
  }
  return xml + end;
}
