/** A finding in content: a value with a place, never an exception. */
import type { FigureId } from '../form/figures.ts';

/** `error` stops the build, `warning` wants a person to look, `hint` is for the uncertain rest. */
export type Severity = 'error' | 'warning' | 'hint';

/** One-based, in the file as it is on disk. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Issue extends Place {
  /** Path of the file, as people call it (relative to the project where it lies inside). */
  readonly path: string;
  readonly severity: Severity;
  readonly ruleId: string;
  /** Chinese: what is there, what was expected, what to do. */
  readonly message: string;
  /** The same for readers, without what to do; where it isn't given, the message will do for them too. */
  readonly brief?: string;
  /** All figures that it speaks of, the first being the one that `line` and `column` point at. */
  readonly figures: readonly FigureId[];
  /** Other places that belong to it, in this file or in others. */
  readonly related?: readonly RelatedPlace[];
  /** What sets it right without a doubt; never a figure. */
  readonly fix?: Fix;
}

export interface RelatedPlace extends Place {
  readonly path: string;
  /** What stands there. */
  readonly message: string;
  readonly figure?: FigureId;
}

/** Replaces the characters from its place on, within that line. */
export interface Fix extends Place {
  /** How many characters (UTF-16) it takes away. */
  readonly length: number;
  readonly text: string;
}

export const startOfFile: Place = { line: 1, column: 1 };

/** By path, then by place, then by rule; what is alike in all of them keeps its order. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
