import type { Bilingual } from '../columns/column.ts';
import type { JsonObject } from './json.ts';

/** A text in both languages, as JSON-LD writes it. */
export function inLanguages({ zh, en }: Bilingual): JsonObject[] {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}
