import type { Fold } from '../encoding/fold.ts';
import { findPhrases, type Span } from './find-phrases.ts';
import type { Forms } from './forms-to-mark.ts';

export interface TextHits {
  readonly spans: readonly Span[];
  /** 0 without any; more, the more of the query stands there and the more strictly. */
  readonly score: number;
}

export function hitsInText(text: string, parts: readonly Forms[], fold: Fold): TextHits {
  const found = parts.map((forms) => hitsOfPart(text, forms, fold));
  return {
    spans: findPhrases(
      text,
      found.flatMap(({ phrases }) => phrases),
      fold,
    ),
    score: found.reduce((sum, { score }) => sum + score, 0),
  };
}

function hitsOfPart(
  text: string,
  forms: Forms,
  fold: Fold,
): { phrases: readonly string[]; score: number } {
  for (const [at, form] of forms.entries()) {
    const phrases = form.filter((phrase) => findPhrases(text, [phrase], fold).length > 0);
    if (phrases.length > 0) {
      return { phrases, score: forms.length - at - 1 + phrases.length / form.length };
    }
  }
  return { phrases: [], score: 0 };
}
