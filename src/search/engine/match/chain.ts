/** Places that follow one another. */

/** In places of the index; `end` is the one behind. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Link {
  readonly longestGap: number;
  /** Places of characters with no letter or figure behind them: elsewhere there may be no gap. */
  readonly closed: ReadonlySet<number>;
}

/**
 * Spans from one of the first list over one of each following list, in order, with gaps no longer than the links
 * between them allow. Each list is in order.
 */
export function chain(lists: readonly (readonly Span[])[], links: readonly Link[]): Span[] {
  let chains: readonly Span[] = lists[0] ?? [];
  for (const [at, link] of links.entries()) {
    const next = lists[at + 1] ?? [];
    chains = once(
      chains.flatMap(({ start, end }) => {
        const latest = link.closed.has(end - 1) ? end + link.longestGap : end;
        return startingIn(next, end, latest).map((span) => ({ start, end: span.end }));
      }),
    );
  }
  return [...chains];
}

function startingIn(spans: readonly Span[], earliest: number, latest: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < earliest) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? Infinity) <= latest) end += 1;
  return spans.slice(low, end);
}

/** Two ways to the same place are one. */
function once(spans: readonly Span[]): Span[] {
  const named = spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span] as const);
  return [...new Map(named).values()];
}
