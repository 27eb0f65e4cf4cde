/** Makes an issue from a problem of the catalogue. */
import type { FigureId } from '../form/figures.ts';
import { startOfFile, type Issue, type Place } from './issue.ts';
import { problems, type ProblemId } from './problems.ts';

export function raise(
  problem: ProblemId,
  path: string,
  message: string,
  place: Place = startOfFile,
  figures: readonly FigureId[] = [],
): Issue {
  return {
    path,
    line: place.line,
    column: place.column,
    severity: problems[problem].severity,
    ruleId: problem,
    message,
    figures,
  };
}
