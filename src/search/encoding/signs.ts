/** Words that stand for something else than a character of the text. The engine finds none of them. */
export const signs = {
  space: '\u2420',
  endOfBlock: '\u2424',
  /** Fills a zone up (zones.ts). */
  filler: '\u2400',
  /** Begins a section; its anchor follows, veiled. */
  section: '\u2401',
} as const;

/** In a word, after its characters: a space followed in the text, which a query need not have. */
export const gapSign = '~';

/**
 * Second in a word: no letter or figure follows its character. A letter itself, since the engine has to find it: 地ᚠ asks
 * for 地 at the end of what stands together.
 */
export const closedSign = '\u16A0';
