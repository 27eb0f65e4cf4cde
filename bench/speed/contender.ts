/** Whoever turns a content folder into a site. A new one is a file in contenders/ and a line in contenders.ts. */
import type { Command } from '../command.ts';

export interface Contender {
  readonly id: ContenderId;
  readonly label: string;
  readonly does: string;
  readonly doesNot: string;
  /** Whether one build leaves anything for the next. */
  readonly keeps: boolean;
  /** Done before each run, and not measured. */
  readonly prepare?: (folders: Folders) => void;
  readonly steps: readonly Step[];
}

export type ContenderId = 'gongkailan' | 'eleventy' | 'hugo' | 'floor';

/** Without any cache; again, with nothing changed; again, with one report changed. */
export type Situation = 'cold' | 'unchanged' | 'changed';

export const situations: readonly Situation[] = ['cold', 'unchanged', 'changed'];

/** The pages and whatever stands beside them; the search index; both. */
export type Part = 'site' | 'search' | 'both';

export interface Step {
  readonly part: Part;
  readonly command: (folders: Folders) => Command;
}

export interface Folders {
  /** The sample. */
  readonly content: string;
  /** This contender’s alone, empty before each run; the pages go to `site` in it. */
  readonly work: string;
  /** The templates of all but us. */
  readonly templates: string;
}
