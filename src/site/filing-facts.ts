/** What an office files a printed report by, besides its title, its document number and its signature: in lines. */
import { frontMatterKey } from '../core/form/front-matter.ts';
import type { Report } from '../core/report/report.ts';
import type { Mark } from './marks.ts';

export function filingFacts(
  { indexNumber, publishedOn, source }: Report,
  marks: readonly Mark[],
): readonly string[] {
  const identity = [
    ...(indexNumber === undefined ? [] : [fact('indexNumber', indexNumber)]),
    ...(publishedOn === null ? [] : [fact('publishedOn', publishedOn)]),
  ];
  return [
    ...(identity.length > 0 ? [identity.join('　')] : []),
    ...(source === undefined ? [] : [fact('source', source)]),
    ...(marks.length > 0 ? [`${marks.map(({ words }) => words).join('，')}。`] : []),
  ];
}

function fact(id: string, value: string): string {
  return `${frontMatterKey(id)}：${value}`;
}
