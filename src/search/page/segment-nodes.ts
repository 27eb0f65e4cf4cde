import type { Segment } from '../excerpt/segment.ts';

/** `phrasesOf` cuts a text where its line may break. */
export function nodesOf(
  segments: readonly Segment[],
  phrasesOf: (text: string) => readonly string[] = (text) => [text],
): Node[] {
  return segments.flatMap(({ text, isHit }) => {
    const nodes = phrasesOf(text).flatMap((phrase, at) => [
      ...(at === 0 ? [] : [document.createElement('wbr')]),
      document.createTextNode(phrase),
    ]);
    if (!isHit) return nodes;
    const mark = document.createElement('mark');
    mark.append(...nodes);
    return [mark];
  });
}
