/**
 * A built page → what of it is searched: the text that a reader sees inside data-pagefind-body, its figures, and the
 * values that the page states for result lines. Pagefind's own attributes say what is what (`name:value` form), so that a
 * page stays readable for whoever knows Pagefind.
 */
import { Parser } from 'htmlparser2';
import type { PageText } from '../../search/encoding/page-text.ts';
import { collectCells } from './collect-cells.ts';
import { collectText } from './collect-text.ts';

export interface SearchedPage {
  readonly text: PageText;
  readonly meta: readonly Statement[];
  /** The cells of the standard tables by figure id, as filed; empty where the report left a blank. */
  readonly figures: ReadonlyMap<string, string>;
}

export type Statement = readonly [name: string, value: string];

/** Undefined where the page names no part of it that is searched. */
export function readPage(html: string): SearchedPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const text = collectText();
  const meta: Statement[] = [];
  const cells = collectCells();
  // How many elements are open since the one that begins the body, and since one that is left out.
  let insideBody = 0;
  let insideLeftOut = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (insideBody === 0 && !('data-pagefind-body' in attributes)) return;
      insideBody += 1;
      cells.open(name, attributes['id']);
      // Also where the text is left out, as Pagefind does.
      meta.push(...statements(attributes['data-pagefind-meta']));
      if (insideLeftOut > 0 || isLeftOut(name, attributes)) insideLeftOut += 1;
      else text.open(name, attributes['id']);
    },
    ontext(data) {
      if (insideBody === 0) return;
      cells.add(data);
      if (insideLeftOut === 0) text.add(data);
    },
    onclosetag(name) {
      if (insideBody === 0) return;
      insideBody -= 1;
      cells.close(name);
      if (insideLeftOut > 0) insideLeftOut -= 1;
      else text.close(name);
    },
  });
  parser.end(html);
  return { text: text.collected(), meta, figures: cells.collected() };
}

/** What Pagefind leaves out too, what isn't shown, and the ways back from notes, which are no words of the report. */
function isLeftOut(name: string, attributes: Record<string, string>): boolean {
  return neverSearched.has(name) || leavesOut.some((attribute) => attribute in attributes);
}

const leavesOut = ['data-pagefind-ignore', 'hidden', 'data-footnote-backref'];

const neverSearched = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);

function statements(attribute: string | undefined): Statement[] {
  if (attribute === undefined) return [];
  const colon = attribute.indexOf(':');
  if (colon === -1) throw new Error(`A Pagefind attribute without a value: ${attribute}`);
  return [[attribute.slice(0, colon), attribute.slice(colon + 1)]];
}
