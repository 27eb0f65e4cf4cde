/** Reads a sentence clause by clause; what stands in brackets is read aside. */
import { endParts, innerContext, newContext, type Context, type Place } from './context.ts';
import { readClause, type FoundClaim } from './read-clause.ts';
import { splitClauses } from './split-clauses.ts';
import { tokenise, type Knowledge } from './tokens.ts';

/** `before` is what was known at the end of the sentence before, of the same passage or list. */
export function readSentence(
  text: string,
  place: Place,
  before: Context | undefined,
  knowledge: Knowledge,
): { readonly found: readonly FoundClaim[]; readonly context: Context } {
  const found: FoundClaim[] = [];
  const contexts = [beginning(text, place, before, knowledge)];
  for (const clause of splitClauses(text)) {
    while (contexts.length > clause.depth + 1) contexts.pop();
    for (let outer = contexts.at(-1); contexts.length < clause.depth + 1 && outer;) {
      contexts.push((outer = innerContext(outer)));
    }
    const context = contexts.at(-1);
    if (context === undefined) continue;
    if (clause.mark === '；' && context.list?.hasColon !== true) endParts(context);
    readClause(tokenise(clause, knowledge), context, found);
  }
  const [context = newContext(knowledge.edition, place, text)] = contexts;
  return { found, context };
}

/** 其中 carries on the sentence before it, across a full stop too. */
function beginning(
  text: string,
  place: Place,
  before: Context | undefined,
  knowledge: Knowledge,
): Context {
  if (before !== undefined && /^(?:其中|分别|包括)/.test(text)) return before;
  const table = place.table ?? before?.table;
  const context = newContext(knowledge.edition, { ...place, table }, text);
  if (before?.wasOther === true) context.blocks.add('carriedOver');
  return context;
}
