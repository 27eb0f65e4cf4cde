/** What a command of the terminal is, and what it may touch. */

import type { Look } from './reporters/findings.ts';

/** 0: done, nothing at severity error. 1: errors found, or refused. 2: wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole text of --help. */
  readonly help: string;
  readonly run: (words: readonly string[], effects: Effects) => ExitCode | Promise<ExitCode>;
}

/** Everything that reaches outside comes in as an argument. */
export interface Effects {
  /** The answer: standard output. */
  readonly print: (text: string) => void;
  /** What isn't the answer: standard error. */
  readonly complain: (text: string) => void;
  /** Folder of the content that the command works on. */
  readonly contentFolder: string;
  /** Folder that the last build made. */
  readonly siteFolder: string;
  /** Folder of what is kept from one run to the next; it may be deleted at any time. */
  readonly cacheFolder: string;
  /** Folder from which relative paths count. */
  readonly workingFolder: string;
  /** How the answer may look. */
  readonly look: Look;
  /** Columns of the terminal that standard error is; undefined where it is none. */
  readonly terminalWidth: number | undefined;
  /** Instead of the program ending at once at the first Ctrl-C; gives what ends the listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** The command line itself is wrong: exit code 2, and how it is used. */
export class UsageError extends Error {}

/** The command line is right, and what it names can't be used: exit code 2. */
export class UnusableInput extends Error {}
