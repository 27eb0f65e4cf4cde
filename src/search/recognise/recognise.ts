import type { Body } from '../bodies/body.ts';
import type { Fold } from '../encoding/fold.ts';
import { nothingNamed, type Recognition } from './recognition.ts';

export interface Known {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly fold: Fold;
  readonly thisYear: number;
}

export function recognise(_typed: string, _known: Known): Recognition {
  return nothingNamed;
}
