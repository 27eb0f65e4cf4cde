/** The page of official documents (GB/T 9704, 5.1 and 5.2): in twips, twentieths of a point. */

/** A4. */
export const pageSize = { width: 11_906, height: 16_838 } as const;

/** 37, 26, 35 and 28 mm; the number of the page hangs 7 mm below the text. */
export const pageMargins = {
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  header: 850,
  footer: 1417,
} as const;

/** 156 mm. */
export const textWidth = pageSize.width - pageMargins.left - pageMargins.right;

/** The same sheet on its side: what was the top is at the right. */
export const acrossMargins = {
  ...pageMargins,
  top: pageMargins.left,
  right: pageMargins.top,
  bottom: pageMargins.right,
  left: pageMargins.bottom,
  footer: 850,
} as const;

export const acrossWidth = pageSize.height - acrossMargins.left - acrossMargins.right;

/** 22 lines to 225 mm. */
export const linePitch = 579;

/**
 * Characters of 16 pt stand so much closer that 28 take 156 mm. Not by a grid of characters: where they are to stand
 * closer than they are wide, LibreOffice gives each the room of two.
 */
export const closer = -5;

/** The width of one of them. */
export const character = 320 + closer;
