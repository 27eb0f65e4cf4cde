import type { Fold } from '../encoding/fold.ts';
import { foldText } from './fold-text.ts';
import type { Body, BodyName } from './body.ts';
import { wordStarts } from './name-words.ts';
import { ownPartOf, placeStarts } from './own-part.ts';

/** A name as it is compared with what is typed. */
export interface PreparedName {
  readonly body: Body;
  readonly name: BodyName;
  /** Folded, in small letters, of the same length. */
  readonly text: string;
  /** Behind the places that the name begins with. */
  readonly ownStart: number;
  /** Where its places begin, and the words of its own part, in order. */
  readonly starts: readonly number[];
  /** For each unit of `text`. */
  readonly syllables: readonly string[];
}

export function prepareName(body: Body, name: BodyName, fold: Fold): PreparedName {
  const text = foldText(name.text, fold);
  const ownStart = ownPartOf(name.text, body.region);
  return {
    body,
    name,
    text,
    ownStart,
    starts: [
      ...new Set([
        ...placeStarts(name.text, body.region).filter((start) => start <= ownStart),
        ...wordStarts(text.slice(ownStart)).map((start) => ownStart + start),
      ]),
    ],
    syllables: name.pinyin.split(' '),
  };
}
