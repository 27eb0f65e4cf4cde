import { perCent } from '../../report/per-cent.ts';
import type { TextSize } from '../comparison.ts';

/** Of fewer characters a share means nothing. */
const fewest = 200;

/** In per cent, how much of a text the other has word for word; undefined of a text too short for that. */
export function sharedPart({ characters, sharedCharacters }: TextSize): string | undefined {
  return characters < fewest ? undefined : perCent(BigInt(sharedCharacters), BigInt(characters));
}
