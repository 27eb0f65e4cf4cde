/** What a reporter tells of, and how its reader reads. */
import type { CheckedContent } from '../../core/checking/checked.ts';
import type { Issue } from '../../core/issue/issue.ts';

export interface Findings {
  /** Sorted. */
  readonly issues: readonly Issue[];
  /** How many reports they were asked of. */
  readonly count: number;
  readonly content: CheckedContent;
  /** The words behind `check`, for hints that name the command. */
  readonly words: readonly string[];
  /** The folder that other programs take paths from. */
  readonly root: string;
}

export interface Look {
  readonly hasColour: boolean;
  /** The terminal makes links of what says so (OSC 8). */
  readonly hasLinks: boolean;
  /** Columns of the terminal; undefined where it is none. */
  readonly width: number | undefined;
}

export type Reporter = (findings: Findings, look: Look) => string;
