/**
 * A part with punctuation inside, a sentence copied from a report, is several runs to the index, which doesn't know
 * that they belong together. The few reports that have all of them are read for it.
 */
import { readContent } from '../encoding/read-content.ts';
import { findPhrases } from '../excerpt/find-phrases.ts';
import type { Query } from '../query/parse-query.ts';
import { countReports } from './match-reports.ts';
import type { Matches, Scores } from './matches.ts';
import type { SearchIndex, StoredReport } from './search-index.ts';

/** As many reports as are read at most. */
const limit = 30;

/** Those that have such parts whole; where none has, those that have the runs, as a looser step. */
export async function keepWhole(
  index: SearchIndex,
  query: Query,
  scores: Scores,
): Promise<Matches> {
  const broken = query.parts.filter(({ runs }) => runs.length > 1).map(({ text }) => text);
  if (broken.length === 0 || countReports(scores) > limit) return { step: 'typed', scores };
  const whole = new Map<(typeof index.parts)[number], Map<number, number>>();
  for (const [part, found] of scores) {
    const kept = await Promise.all(
      Array.from(found, async ([report, score]) => {
        const texts = textsOf(await part.load(report));
        const hasAll = broken.every((phrase) =>
          texts.some((text) => findPhrases(text, [phrase], index.fold).length > 0),
        );
        return hasAll ? [[report, score] as const] : [];
      }),
    );
    whole.set(part, new Map(kept.flat()));
  }
  if (countReports(whole) === 0) return { step: 'words', scores };
  return { step: 'typed', scores: whole };
}

function textsOf({ content }: StoredReport): string[] {
  const { title, sections } = readContent(content);
  return [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
}
