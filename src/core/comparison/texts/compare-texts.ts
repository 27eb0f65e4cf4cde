/** The narratives of two reports: by section what is the same, what is worded otherwise, what has no like. */
import type { SectionComparison, TextBlock, TextComparison, TextSize } from '../comparison.ts';
import { alignSentences, type Aligned } from './align-sentences.ts';
import { sectionTexts, type Narrative, type SectionText } from './section-texts.ts';
import { sharedSentences } from './shared-sentences.ts';
import { markWordings, type Piece } from './text-pieces.ts';

export function compareTexts(left: Narrative, right: Narrative): TextComparison {
  const [was, is] = [sectionTexts(left), sectionTexts(right)];
  const places = [...new Set([...is.keys(), ...was.keys()])];
  const compared = places
    .map((title) => compareSection(title, was.get(title) ?? nothing, is.get(title) ?? nothing))
    .filter(({ blocks }) => blocks.length > 0);
  const [before, after] = [allOf(was), allOf(is)];
  const shared = sharedSentences(before, after);
  return {
    sections: compared,
    shared,
    left: sizeOf(before, shared),
    right: sizeOf(after, shared),
  };
}

const nothing: SectionText = { anchor: undefined, sentences: [] };

function allOf(texts: ReadonlyMap<string, SectionText>): string[] {
  return [...texts.values()].flatMap(({ sentences }) => sentences);
}

function sizeOf(sentences: readonly string[], shared: readonly string[]): TextSize {
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return {
    sentences: sentences.length,
    characters: lengthOf(sentences),
    sharedCharacters: lengthOf(shared),
  };
}

function compareSection(title: string, was: SectionText, is: SectionText): SectionComparison {
  const aligned = alignSentences(was.sentences, is.sentences);
  return {
    title,
    anchors: { left: was.anchor, right: is.anchor },
    blocks:
      aligned === undefined
        ? [{ kind: 'replaced', left: was.sentences, right: is.sentences }]
        : aligned.reduce(withNext, []),
  };
}

/** What is of one kind stands together; `blocks` is added to. */
function withNext(blocks: TextBlock[], { before, after }: Aligned): TextBlock[] {
  const last = blocks.at(-1);
  if (before !== undefined && before === after) {
    return put(blocks, last?.kind === 'same' ? last : undefined, {
      kind: 'same',
      sentences: [...(last?.kind === 'same' ? last.sentences : []), before],
    });
  }
  if (before !== undefined && after !== undefined) {
    const wordings = markWordings(before, after);
    if (![...wordings.before, ...wordings.after].every(isNew)) {
      return [
        ...blocks,
        { kind: 'changed', left: shown(wordings.before), right: shown(wordings.after) },
      ];
    }
  }
  const open = last?.kind === 'replaced' ? last : undefined;
  return put(blocks, open, {
    kind: 'replaced',
    left: [...(open?.left ?? []), ...(before === undefined ? [] : [before])],
    right: [...(open?.right ?? []), ...(after === undefined ? [] : [after])],
  });
}

function put(blocks: TextBlock[], open: TextBlock | undefined, block: TextBlock): TextBlock[] {
  return [...(open === undefined ? blocks : blocks.slice(0, -1)), block];
}

function isNew({ isChanged }: Piece): boolean {
  return isChanged;
}

function shown(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== '');
}
