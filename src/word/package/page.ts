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

/** 22 lines to 225 mm; 28 characters of 16 pt to 156 mm, in 4096ths of a point by which they are set closer. */
export const grid = { linePitch: 579, charSpace: -850 } as const;

/** The width of one character in that grid. */
export const character = 316;
