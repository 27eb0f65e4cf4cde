/** A request → its answer. */
import { withKnownFigures } from '../query/known-figures.ts';
import { resultsOnAPage, type SearchRequest } from '../query/search-request.ts';
import type { Answer } from './answer.ts';
import { findOnce } from './find-once.ts';
import { recognisedOf } from './read-recognition.ts';
import type { SearchIndex } from './search-index.ts';
import { showReport } from './show-report.ts';

/** `thisYear`: by the reader’s clock. */
export async function answerRequest(
  index: SearchIndex,
  asked: SearchRequest,
  thisYear: number,
): Promise<Answer> {
  const request = withKnownFigures(asked, (id) =>
    index.mainFigures.some((figure) => figure.id === id),
  );
  const found = await findOnce(index, request, thisYear);
  const { reports, attempt, recognition } = found;
  const { step, words, names = [], applied } = attempt;
  const pages = Math.max(1, Math.ceil(reports.length / resultsOnAPage));
  const page = Math.min(request.page, pages);
  const shown = reports.slice((page - 1) * resultsOnAPage, page * resultsOnAPage);
  return {
    count: reports.length,
    step,
    words,
    names,
    recognised: recognisedOf(request, recognition, index.bodies, {
      applied,
      sort: found.sort,
    }),
    bodyNames: namesOf(index, request.chosen.body),
    sort: found.sort,
    counts: found.counts,
    searchedYears: found.searchedYears,
    otherYears: found.otherYears,
    blanks: found.blanks,
    page,
    pages,
    results: await Promise.all(shown.map((report) => showReport(index, found, report))),
  };
}

function namesOf({ bodies }: SearchIndex, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = bodies.get(id)?.names[0]?.text;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}
