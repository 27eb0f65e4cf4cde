/** Traditional characters and what they are in simplified writing, from the data of OpenCC. */
import { Converter } from 'opencc-js/t2cn';

/**
 * The traditional characters that have to do with a text, each followed by its simplified form: 國国學学, in the order
 * of Unicode. Each has one form, and no form is a traditional character of the list, so that folding twice is folding
 * once.
 *
 * Those that stand in the text are all there, whatever else stands in it: folded by the list of a larger text, a text
 * is the same as folded by its own.
 */
export function variantsFor(characters: ReadonlySet<string>): string {
  return [...simplifiedForms()]
    .filter(([character, form]) => characters.has(form) || characters.has(character))
    .flat()
    .join('');
}

/** For whoever doesn't know the text yet. */
export function allVariants(): string {
  return [...simplifiedForms()].flat().join('');
}

let known: ReadonlyMap<string, string> | undefined;

function simplifiedForms(): ReadonlyMap<string, string> {
  known ??= withoutChains(readForms());
  return known;
}

/** As OpenCC writes them, then as Hong Kong and Taiwan do: 衛, 衞. */
function readForms(): ReadonlyMap<string, string> {
  const characters = Array.from({ length: lastHan - firstHan + 1 }, (_, at) =>
    String.fromCodePoint(firstHan + at),
  );
  const text = characters.join(apart);
  const written = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' })(text).split(apart));
  const forms = new Map<string, string>();
  for (const [at, character] of characters.entries()) {
    const form = written.map((all) => all[at]).find((one) => one !== character);
    if (form !== undefined && Array.from(form).length === 1) forms.set(character, form);
  }
  return forms;
}

/** Between characters that are no word together. All at once takes a third of the time of one by one. */
const apart = '\n';

/** Of the basic plane, with extension A. */
const firstHan = 0x3400;
const lastHan = 0x9fff;

/** 么 is what 麼 is in simplified writing: that it may be 幺 in its turn is of no use. */
function withoutChains(forms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ends = new Set(forms.values());
  return new Map([...forms].filter(([character]) => !ends.has(character)));
}
