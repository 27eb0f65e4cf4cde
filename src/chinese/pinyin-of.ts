import { pinyin } from 'pinyin-pro';
import { placeReadings } from './place-readings.ts';

/**
 * How a name is read: a syllable without its tone for each character, nü as nv; what is no Han character stands for
 * itself, in small letters. Where the name holds a place that is read otherwise than its characters mostly are, that
 * reading counts.
 */
export function pinyinOf(name: string): readonly string[] {
  const characters = Array.from(name);
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
  const read = characters.map((character, at) => {
    const syllable = always[character] ?? syllables[at] ?? character;
    return syllable.toLowerCase();
  });
  for (const [place, reading] of placeReadings) {
    for (let at = name.indexOf(place); at !== -1; at = name.indexOf(place, at + 1)) {
      // Places are of the basic plane; what stands before one may not be.
      read.splice(Array.from(name.slice(0, at)).length, reading.length, ...reading);
    }
  }
  return read;
}

/** In names of places and bodies 都 is a city or a part of a name, never an adverb. */
const always: Readonly<Record<string, string>> = { 都: 'du' };
