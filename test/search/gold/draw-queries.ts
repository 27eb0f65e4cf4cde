/** Queries drawn from the reports of a site: another seed gives others of the same kinds. */
import { randomFor } from '../../../src/core/sample/random.ts';
import type { Draw } from './draw.ts';
import { drawBodyAndYear, drawQuestion } from './draw-known-items.ts';
import { drawFigureCondition, drawFigureWords } from './draw-numbers.ts';
import { drawNothing } from './draw-nothing.ts';
import {
  drawFigures,
  drawPiece,
  drawSentence,
  drawTerms,
  drawTraditional,
  drawWithMarks,
} from './draw-pieces.ts';
import { drawInRegion, drawRelativeYear } from './draw-years-and-regions.ts';
import type { GoldQuery } from './gold-query.ts';
import type { PublishedReport } from './published-report.ts';

/** Of the reports’ own text: any reports will do. */
const textKinds: Readonly<Record<string, Draw>> = {
  'one character': drawPiece(1, 1),
  'two characters': drawPiece(2, 2),
  'three to six characters': drawPiece(3, 6),
  'clause, 8 to 16 characters': drawPiece(8, 16),
  'sentence with its punctuation': drawSentence,
  'several terms': drawTerms,
  'figures in the text': drawFigures,
  'traditional characters': drawTraditional,
  'stray marks and spaces': drawWithMarks,
};

/** Of the made-up counties of the sample. */
const otherKinds: Readonly<Record<string, Draw>> = {
  'region and a term': drawInRegion,
  'relative year and a term': drawRelativeYear,
  'long question': drawQuestion,
  'numbers, chosen': drawFigureCondition,
  'numbers, typed': drawFigureWords,
  'nothing to be found': drawNothing,
};

/** So many of each kind, but for the known items: `bodiesAndYears` of them. No query comes twice. */
export function drawQueries(
  reports: readonly PublishedReport[],
  { seed, ofAKind, bodiesAndYears }: { seed: string; ofAKind: number; bodiesAndYears: number },
): GoldQuery[] {
  return [
    ...drawKinds({ ...textKinds, ...otherKinds }, reports, seed, ofAKind),
    ...drawKinds({ 'body and year': drawBodyAndYear }, reports, seed, bodiesAndYears),
  ];
}

/** Only what can be drawn from any reports. */
export function drawTextQueries(
  reports: readonly PublishedReport[],
  { seed, ofAKind }: { seed: string; ofAKind: number },
): GoldQuery[] {
  return drawKinds(textKinds, reports, seed, ofAKind);
}

function drawKinds(
  kinds: Readonly<Record<string, Draw>>,
  reports: readonly PublishedReport[],
  seed: string,
  wanted: number,
): GoldQuery[] {
  return Object.entries(kinds).flatMap(([kind, draw]) => {
    const random = randomFor(seed, kind);
    const drawn = new Map<string, GoldQuery>();
    for (let tries = 0; drawn.size < wanted && tries < wanted * 20; tries += 1) {
      const query = { kind, ...draw(reports, random) };
      drawn.set(JSON.stringify([query.typed, query.figure]), query);
    }
    return [...drawn.values()];
  });
}
