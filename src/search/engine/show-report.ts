/** A report that was found → all that its result shows. */
import { readContent } from '../encoding/read-content.ts';
import { findHits, formsOf } from '../excerpt/find-hits.ts';
import { makePlaces } from '../excerpt/make-places.ts';
import { markHits } from '../excerpt/mark-hits.ts';
import { readablePage, textsOf } from '../excerpt/readable-page.ts';
import { joinSpans } from '../excerpt/span.ts';
import type { Result, ResultFigure } from './answer.ts';
import type { FoundReports } from './find-reports.ts';
import { isNamed } from './match/members-of.ts';
import { namesInTitle } from './names-in-title.ts';
import type { FoundReport } from './narrow/found-report.ts';
import type { FigureValue, SearchIndex } from './search-index.ts';

export async function showReport(
  { bodies, fold }: SearchIndex,
  { attempt, figures, figureIds }: FoundReports,
  found: FoundReport,
): Promise<Result> {
  const { path, content, meta } = await found.part.load(found.report);
  const page = readablePage(readContent(content), fold);
  const texts = textsOf(page);
  // Who asks for a report by its names is given it from its beginning.
  const phrases = attempt.wanted
    .filter(({ named }) => named === undefined || !isNamed(found, named))
    .flatMap(({ phrases: own, named }) =>
      own.map((phrase) => ({ forms: formsOf(phrase, texts), isName: named !== undefined })),
    );
  const forms = phrases.map((phrase) => phrase.forms);
  const isAsked = ({ isName }: { isName: boolean }) =>
    !isName || phrases.every((phrase) => phrase.isName);
  const asked = phrases.filter(isAsked).map((phrase) => phrase.forms);
  const places = makePlaces(page.sections, forms, (at) => phrases.slice(at, at + 1).some(isAsked));
  const inTitle = findHits(page.title, asked).score;
  const names = namesInTitle(page.title, attempt, found, bodies, fold);
  return {
    path,
    title: markHits(page.title.shown, joinSpans([...findHits(page.title, forms).spans, ...names])),
    kind: bodies.get(found.body)?.kind ?? '',
    meta,
    isTitleBest: places.count === 0 || inTitle >= asked.length || inTitle > places.score,
    places: places.shown,
    placeCount: places.count,
    phrases: phrasesToMark(places.marked),
    figures: figureIds.map((id) => ({ id, value: shownFigure(figures.of(found, id)) })),
  };
}

/** Those that the opened report marks too: the longest first, only few, and of none more than its address can hold. */
function phrasesToMark(marked: readonly string[]): string[] {
  const phrases = marked.map((phrase) => Array.from(phrase).slice(0, longestPhrase).join(''));
  return [...new Set(phrases)].sort((a, b) => b.length - a.length).slice(0, mostPhrases);
}

const longestPhrase = 120;
const mostPhrases = 8;

/** What a report's edition of the form lacks is shown as what was crossed out: there is nothing to state. */
function shownFigure(value: FigureValue): ResultFigure['value'] {
  return value === undefined ? '/' : value;
}
