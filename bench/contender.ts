/** Whoever turns a content folder into a site. A new one is a file in contenders/ and a line in contenders.ts. */

export interface Contender {
  /** As in `--only`. */
  readonly id: string;
  readonly label: string;
  readonly does: string;
  readonly doesNot: string;
  /** In the order in which they run; a later one may build on what an earlier one wrote. */
  readonly phases: readonly Phase[];
}

export interface Phase {
  readonly label: string;
  /** One process, which may start others: all of them are measured. */
  readonly command: (folders: Folders) => Command;
}

export interface Folders {
  /** The sample. */
  readonly content: string;
  /** Where the site goes: this contender's alone, empty before its first phase. */
  readonly site: string;
}

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
}
