/** What the search is told of the bodies: their names with how they are read, where they are, and their years. */
import { pinyinOf } from '../chinese/pinyin-of.ts';
import { variantsFor } from '../chinese/variants-for.ts';
import { divisionPath, type Agency } from '../core/register/agency.ts';
import type { BodiesFile, BodyRow, NameEntry } from '../search/bodies/body.ts';
import type { Archive } from './archive.ts';

/** Of the archive, what this needs. */
export interface RegisteredBodies extends Pick<Archive, 'agencies'> {
  readonly reportsOf: (agency: string) => readonly { readonly year: number }[];
}

/** All of the register: a body without any report has its page too. */
export function bodiesFile(archive: RegisteredBodies): BodiesFile {
  const { agencies } = archive;
  const names = agencies.flatMap((agency) => [agency.name, ...otherNames(agency).flat()]);
  const pinyin = new Map(names.map((name) => [name, pinyinOf(name)]));
  const usual = usualReadings(pinyin);
  const entry = (name: string): NameEntry => {
    const syllables = pinyin.get(name) ?? [];
    const isUsual = Array.from(name).every(
      (character, at) => (usual.get(character) ?? character) === syllables[at],
    );
    return isUsual ? name : [name, syllables.join(' ')];
  };

  const regions = createList<string>();
  const kinds = createList<string>();
  const years = createList<string>();
  const rows = agencies.map((agency): BodyRow => {
    const [short, former] = otherNames(agency);
    const row = [
      agency.id,
      regions.add(divisionPath(agency)),
      kinds.add(agency.kind),
      years.add(
        archive
          .reportsOf(agency.id)
          .map(({ year }) => year)
          .join(' '),
      ),
      entry(agency.name),
    ] as const;
    if (former.length > 0) return [...row, short.map(entry), former.map(entry)];
    return short.length > 0 ? [...row, short.map(entry)] : row;
  });
  return {
    regions: regions.values,
    kinds: kinds.values,
    years: years.values.map((list) => (list === '' ? [] : list.split(' ').map(Number))),
    readings: bySyllable(usual),
    variants: variantsFor(new Set(names.join(''))),
    bodies: rows,
  };
}

function otherNames({ shortName, formerNames }: Agency): [string[], readonly string[]] {
  return [shortName === undefined ? [] : [shortName], formerNames];
}

/** How each Han character is read in most names. */
function usualReadings(
  pinyin: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [name, syllables] of pinyin) {
    for (const [at, character] of Array.from(name).entries()) {
      const syllable = syllables[at] ?? character;
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      counts.set(character, ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1));
    }
  }
  return new Map(
    Array.from(counts, ([character, readings]): [string, string] => [
      character,
      [...readings].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    ]).filter(([character, reading]) => character !== reading),
  );
}

function bySyllable(usual: ReadonlyMap<string, string>): Record<string, string> {
  const characters: Record<string, string> = {};
  for (const [character, syllable] of usual) {
    characters[syllable] = (characters[syllable] ?? '') + character;
  }
  return characters;
}

/** Values in the order in which they came, each once. */
function createList<T>(): { readonly values: readonly T[]; add(value: T): number } {
  const values: T[] = [];
  const places = new Map<T, number>();
  return {
    values,
    add: (value) => {
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
