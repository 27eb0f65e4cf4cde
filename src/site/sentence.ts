/** A sentence that the site makes from figures. Figures are numbers, so that a page can set them apart. */
export type Sentence = readonly (string | number)[];
