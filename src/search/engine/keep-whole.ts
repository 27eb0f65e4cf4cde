/**
 * A part with punctuation inside, a sentence copied from a report, is several runs to the index, which doesn't know
 * that they belong together. The few reports that have all of them are read for it.
 */
import { readContent } from '../encoding/read-content.ts';
import { findPhrases } from '../excerpt/find-phrases.ts';
import type { Query } from '../query/parse-query.ts';
import type { Matches } from './matches.ts';
import type { ReportId, SearchIndex, StoredReport } from './search-index.ts';

/** As many reports as are read at most. */
const limit = 30;

/** Those that have such parts whole; where none has, those that have the runs, as a looser step. */
export async function keepWhole(
  index: SearchIndex,
  query: Query,
  scores: ReadonlyMap<ReportId, number>,
): Promise<Matches> {
  const broken = query.parts.filter(({ runs }) => runs.length > 1).map(({ text }) => text);
  if (broken.length === 0 || scores.size > limit) return { step: 'typed', scores };
  const checked = await Promise.all(
    Array.from(scores, async ([report, score]) => {
      const texts = textsOf(await index.load(report));
      const hasAll = broken.every((part) =>
        texts.some((text) => findPhrases(text, [part]).length > 0),
      );
      return { report, score, hasAll };
    }),
  );
  const whole = checked.filter(({ hasAll }) => hasAll);
  if (whole.length === 0) return { step: 'words', scores };
  return { step: 'typed', scores: new Map(whole.map(({ report, score }) => [report, score])) };
}

function textsOf({ content }: StoredReport): string[] {
  const { title, sections } = readContent(content);
  return [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
}
