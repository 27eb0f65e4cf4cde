/** The corrections that a report file holds, without understanding the rest: an old version may be anything. */
import { correctionKeys, frontMatterKey } from '../form/front-matter.ts';
import type { Correction } from '../report/report.ts';
import { withLineFeeds } from '../yaml/line-feeds.ts';
import { readMapping } from '../yaml/read-mapping.ts';
import { frontMatterFirstLine, splitSource } from './split-source.ts';

/** In the order of the file. Undefined where nobody can say how many there are. */
export function readCorrections(text: string): readonly Correction[] | undefined {
  const key = frontMatterKey('corrections');
  if (!text.includes(key)) return [];
  const { frontMatter } = splitSource(withLineFeeds(text.replace(/^\uFEFF/, '')));
  if (frontMatter === undefined) return undefined;
  const reading = readMapping(frontMatter, frontMatterFirstLine);
  if ('errors' in reading) return frontMatter.includes(key) ? undefined : [];
  const list = reading.mapping[key] ?? '';
  if (list === '') return [];
  return Array.isArray(list) ? list.map(toCorrection) : undefined;
}

function toCorrection(value: unknown): Correction {
  return { date: textAt(value, correctionKeys.date), text: textAt(value, correctionKeys.text) };
}

function textAt(value: unknown, key: string): string {
  const text =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : '';
  return typeof text === 'string' ? text : '';
}
