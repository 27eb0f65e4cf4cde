import type { BodiesFile, Body, BodyName, BodyRow, NameEntry } from './body.ts';

export interface Bodies {
  /** In the order of the site. */
  readonly bodies: readonly Body[];
  /** For createFold. */
  readonly variants: string;
}

export function readBodies(file: BodiesFile): Bodies {
  const syllables = new Map(
    Object.entries(file.readings).flatMap(([syllable, characters]) =>
      Array.from(characters, (character) => [character, syllable] as const),
    ),
  );
  const regions = file.regions.map((path) => (path === '' ? [] : path.split('/')));
  const toBody = ([id, region, kind, years, current, short = [], former = []]: BodyRow): Body => ({
    id,
    names: [
      readName(current, 'current', syllables),
      ...short.map((entry) => readName(entry, 'short', syllables)),
      ...former.map((entry) => readName(entry, 'former', syllables)),
    ],
    kind: file.kinds[kind] ?? '',
    region: regions[region] ?? [],
    years: file.years[years] ?? [],
  });
  return { bodies: file.bodies.map(toBody), variants: file.variants };
}

function readName(
  entry: NameEntry,
  is: BodyName['is'],
  syllables: ReadonlyMap<string, string>,
): BodyName {
  if (typeof entry !== 'string') return { text: entry[0], is, pinyin: entry[1] };
  const pinyin = Array.from(entry, (character) => syllables.get(character) ?? character);
  return { text: entry, is, pinyin: pinyin.join(' ') };
}
