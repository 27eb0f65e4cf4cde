/** What is wrong with findings themselves, whatever they are about. */
import type { Issue, Place } from '../../src/core/issue/issue.ts';

/** `texts`: of the files that were read, by path; of the others only the first place is known. */
export function findingProblems(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
): string[] {
  return issues.flatMap((issue) => {
    const { path, message, related = [], fix, brief } = issue;
    const messages = [message, brief ?? message, ...related.map((place) => place.message)];
    const places = [issue, ...related, ...(fix === undefined ? [] : [{ path, ...fix }])];
    return [
      ...messages.flatMap(wordProblem),
      ...places.flatMap((place) => placeProblem(place, texts.get(place.path))),
    ].map((problem) => `${problem}: ${JSON.stringify(issue)}`);
  });
}

function wordProblem(message: string): string[] {
  if (message.trim() === '') return ['says nothing'];
  if (/undefined|NaN|Infinity|\[object|function/.test(message)) return ['speaks of code'];
  if (!message.isWellFormed()) return ['cuts a character in two'];
  return [];
}

function placeProblem({ line, column }: Place, text: string | undefined): string[] {
  const lines = text?.split(/\r\n|\n|\r/);
  if (!Number.isInteger(line) || line < 1 || line > (lines?.length ?? 1)) return ['has no line'];
  const length = lines?.[line - 1]?.length ?? 0;
  return Number.isInteger(column) && column >= 1 && column <= length + 1 ? [] : ['has no column'];
}
