/** A paragraph of a style. */

export interface ParagraphLook {
  readonly keepsNext?: boolean;
  /** Which list it is an item of, and how deep in it. */
  readonly numbering?: { readonly list: number; readonly level: number };
  /** A line below it. */
  readonly isRuled?: boolean;
  /** In twips. */
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: 0 };
  readonly alignment?: 'left' | 'center' | 'right';
}

/** `runs`: XML of runs, links and bookmarks. */
export function paragraph(style: string, runs: string, look: ParagraphLook = {}): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties(look)}</w:pPr>${runs}</w:p>`;
}

/** In the order of the schema. */
function properties(look: ParagraphLook): string {
  const { keepsNext, numbering, isRuled, indent, alignment } = look;
  return [
    keepsNext === true ? '<w:keepNext/>' : '',
    numbering === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(numbering.level)}"/><w:numId w:val="${String(numbering.list)}"/></w:numPr>`,
    isRuled === true
      ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>'
      : '',
    indent === undefined ? '' : indentation(indent),
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ].join('');
}

function indentation({ left, right, firstLine }: NonNullable<ParagraphLook['indent']>): string {
  const attributes = [
    left === undefined ? '' : ` w:left="${String(left)}"`,
    right === undefined ? '' : ` w:right="${String(right)}"`,
    firstLine === undefined ? '' : ' w:firstLineChars="0" w:firstLine="0"',
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}
