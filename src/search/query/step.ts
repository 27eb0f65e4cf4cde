/**
 * How strictly reports have to have what was typed, from strict to loose:
 * typed: as it is, or the body and the year that it names;
 * recognised: what it says of bodies, years, regions, kinds and figures taken as filters, the rest as it is;
 * words: all of its words, wherever they stand;
 * pairs: all of its pairs of characters, near each other;
 * some: some of its words.
 */
export const steps = ['typed', 'recognised', 'words', 'pairs', 'some'] as const;
export type Step = (typeof steps)[number];
