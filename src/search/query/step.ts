/**
 * How strictly reports have to have what was typed: as it is; its Han words and its figures apart from each other; its
 * pairs of characters anywhere.
 */
export const steps = ['typed', 'words', 'pairs'] as const;
export type Step = (typeof steps)[number];
