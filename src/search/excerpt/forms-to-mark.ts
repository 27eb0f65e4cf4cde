/** What is marked for a query in the texts that it found. */
import { looseRuns, splitByScript, type Query, type QueryPart } from '../query/parse-query.ts';
import type { Step } from '../query/step.ts';

/** The phrases of one part of a query in several forms, from strict to loose: a text is marked by the first it has. */
export type Forms = readonly (readonly string[])[];

/** One for each part of the query; no looser than the step by which reports were found. */
export function formsToMark(query: Query, step: Step): Forms[] {
  return query.parts.map((part) => formsOf(part, step).filter((form) => form.length > 0));
}

function formsOf({ text, runs }: QueryPart, step: Step): Forms {
  const words = runs.flatMap(splitByScript);
  const typed = [[text], runs];
  switch (step) {
    case 'typed':
      return typed;
    case 'recognised':
    case 'words':
      return [...typed, words];
    case 'pairs':
    case 'some':
      return [...typed, words, words.flatMap(looseRuns)];
  }
}
