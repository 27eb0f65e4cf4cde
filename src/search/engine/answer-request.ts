/** A request → its answer. */
import type { Fold } from '../encoding/fold.ts';
import { readContent } from '../encoding/read-content.ts';
import { formsToMark, type Forms } from '../excerpt/forms-to-mark.ts';
import { hitsInText } from '../excerpt/hits-in-text.ts';
import { makeExcerpt } from '../excerpt/make-excerpt.ts';
import { markHits } from '../excerpt/mark-hits.ts';
import { parseQuery } from '../query/parse-query.ts';
import { resultsOnAPage, type SearchRequest } from '../query/search-request.ts';
import { nothingRecognised, type Answer, type Result } from './answer.ts';
import { matchReports } from './match-reports.ts';
import { narrow, type FoundReport } from './narrow.ts';
import type { SearchIndex } from './search-index.ts';

export async function answerRequest(index: SearchIndex, request: SearchRequest): Promise<Answer> {
  const query = parseQuery(request.typed, index.fold);
  const matches = request.typed === '' ? undefined : await matchReports(index, query);
  const { reports, counts } = await narrow(index, request.chosen, matches?.scores);
  const pages = Math.max(1, Math.ceil(reports.length / resultsOnAPage));
  const page = Math.min(request.page, pages);
  const shown = reports.slice((page - 1) * resultsOnAPage, page * resultsOnAPage);
  const step = matches?.step ?? 'typed';
  const parts = formsToMark(query, step);
  return {
    count: reports.length,
    step,
    words: [],
    recognised: nothingRecognised,
    counts,
    searchedYears: [],
    otherYears: [],
    blanks: 0,
    page,
    pages,
    results: await Promise.all(shown.map((report) => toResult(report, parts, index.fold))),
  };
}

async function toResult(
  { part, report, body }: FoundReport,
  parts: readonly Forms[],
  fold: Fold,
): Promise<Result> {
  const { path, content, meta } = await part.load(report);
  const text = readContent(content);
  const title = hitsInText(text.title, parts, fold);
  const { score, anchor, heading, excerpt } = makeExcerpt(text, parts, fold);
  return {
    path,
    title: markHits(text.title, title.spans),
    kind: body?.kind ?? '',
    meta,
    // Who asked for the report itself wants its beginning.
    isTitleBest: title.score >= score,
    places: [{ anchor, heading, excerpt }],
    placeCount: 1,
    phrases: [],
  };
}
