/**
 * What a report page of ours holds and a peer’s doesn’t, because it takes checking, another report, a file that only
 * we write, or our search. Everything else is compared.
 */

interface Removed {
  readonly what: string;
  readonly tag: string;
  /** One of its classes; `undefined` where it must have none. */
  readonly className?: string | undefined;
  /** An attribute that it has. */
  readonly attribute?: string;
}

export const removedElements: readonly Removed[] = [
  { what: 'the report as linked data', tag: 'script', attribute: 'type=application/ld+json' },
  { what: 'facts for our search', tag: 'div', attribute: 'hidden' },
  { what: 'whether it came in time', tag: 'span', className: 'remark' },
  { what: 'what was found and corrected', tag: 'div', className: 'long' },
  { what: 'the drawing of the requests', tag: 'figure', className: 'balance' },
  { what: 'what was checked, with what result', tag: 'section', className: 'state' },
  { what: 'remarks', tag: 'aside', className: 'note' },
  { what: 'the place of remarks beside a table', tag: 'div', className: 'notes' },
  { what: 'sentences made of the figures', tag: 'p', className: 'sum' },
  { what: 'changes against last year', tag: 'small', className: undefined },
  { what: 'how changes are to be read', tag: 'p', className: 'c-note' },
  { what: 'comparisons and files', tag: 'p', className: 'files' },
  { what: 'the note on paper, which says what was found', tag: 'div', className: 'print-note' },
];

/** Forms of a table that follow from changes against last year, or from figures of four digits and more. */
export const removedClasses: readonly string[] = [
  'has-change',
  'labelled',
  'wide-figures',
  'stacked',
  'broad',
];

/** Written at each figure of a table with long figures. */
export const removedAttributes: readonly string[] = ['data-label'];
