/** Reads a sentence clause by clause; what stands in brackets is read aside. */
import type { TableId } from './compose.ts';
import { endParts, innerContext, newContext, type Context } from './context.ts';
import { readClause, type FoundClaim } from './read-clause.ts';
import { splitClauses } from './split-clauses.ts';
import { tokenise, type Knowledge } from './tokens.ts';

/** `before` is what was known at the end of the sentence before, of the same passage or list. */
export function readSentence(
  text: string,
  table: TableId | undefined,
  before: Context | undefined,
  knowledge: Knowledge,
): { readonly found: readonly FoundClaim[]; readonly context: Context } {
  const found: FoundClaim[] = [];
  const contexts = [beginning(text, table, before, knowledge)];
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
  const [context = newContext(knowledge.edition, table)] = contexts;
  return { found, context };
}

/** 其中 carries on the sentence before it, across a full stop too. */
function beginning(
  text: string,
  table: TableId | undefined,
  before: Context | undefined,
  knowledge: Knowledge,
): Context {
  if (before !== undefined && /^(?:其中|分别|包括)/.test(text)) return before;
  const listsOutcomes = /部分公开|不予公开|不公开|无法提供/.test(text);
  const context = newContext(knowledge.edition, table ?? before?.table, listsOutcomes);
  if (before?.wasOther === true) context.blocks.add('carriedOver');
  return context;
}
