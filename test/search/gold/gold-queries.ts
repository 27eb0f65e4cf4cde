/** The gold set: what people type, and what was drawn once from the sample's reports (draw-gold.ts), one in a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldQuery } from './gold-query.ts';
import { typedByPeople } from './typed-by-people.ts';

export const drawnFile = join(import.meta.dirname, 'drawn.jsonl');

export function goldQueries(): readonly GoldQuery[] {
  const lines = readFileSync(drawnFile, 'utf8').trim().split('\n');
  return [...typedByPeople, ...lines.map((line) => JSON.parse(line) as GoldQuery)];
}
