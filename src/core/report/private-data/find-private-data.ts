/** Private data wherever a report carries it to its readers. */
import type { Report } from '../report.ts';
import { withoutAccepted } from '../text/accepted-words.ts';
import {
  namedTexts,
  passageTexts,
  sourceTexts,
  type PublishedPlace,
  type PublishedText,
} from '../text/published-texts.ts';
import { folded, type PrivateDatum, type PrivateKind } from './private-datum.ts';

export interface FoundPrivate {
  readonly shown: string;
  readonly place: PublishedPlace;
}

/** In the order of the file. `accepted` are the words that the editors declared right. */
export function findPrivateData(
  report: Report,
  kind: PrivateKind,
  accepted: readonly string[] = [],
): FoundPrivate[] {
  const read = ({ text }: PublishedText): PrivateDatum[] =>
    kind.mayStandIn(text) ? kind.read(folded(withoutAccepted(text, accepted))) : [];
  const found = namedTexts(report).flatMap((text) => placed(read(text), text));
  for (const source of sourceTexts(report)) {
    if (!kind.mayStandIn(source.text)) continue;
    const place = source.placeAt(0);
    const passages = 'textAt' in place ? passageTexts(report, place.textAt.part) : [];
    const data = passages.map((passage) => [passage, read(passage)] as const);
    const known = new Set(data.flatMap(([, each]) => each.map(({ value }) => value)));
    // What is left stands in an address, the description of a picture or code.
    const rest =
      kind.isInSentences === true ? [] : read(source).filter(({ value }) => !known.has(value));
    found.push(
      ...data.flatMap(([passage, each]) => placed(each, passage)),
      ...placed(rest, source),
    );
  }
  return found;
}

function placed(data: readonly PrivateDatum[], text: PublishedText): FoundPrivate[] {
  return data.map(({ start, shown }) => ({ shown, place: text.placeAt(start) }));
}
