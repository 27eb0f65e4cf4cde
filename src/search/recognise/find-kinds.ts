/** Kinds of bodies, where they are asked for as such: 部门 as a piece of its own, 哪个乡镇, 2023年乡镇街道新收10件以上. */
import type { Mention, Place } from './recognition.ts';

/** `kinds`: those of the register's bodies; `others`: what else was found that a kind may stand beside. */
export function findKinds(
  text: string,
  kinds: ReadonlySet<string>,
  others: readonly Place[],
): Mention[] {
  const isEdge = (at: number) =>
    !/\p{Script=Han}/u.test(text.charAt(at)) ||
    others.some(({ start, end }) => start <= at && at < end);
  return patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isAsked = /^(?:哪|所有|全部)/u.test(match[0]);
      const stands = isEdge(start - 1) && isEdge(end);
      if (!kinds.has(kind) || !(isAsked || stands)) return [];
      return [{ start, end, named: { facet: 'kind', values: [kind] }, label: kind }];
    }),
  );
}

const words: readonly (readonly [kind: string, called: string])[] = [
  ['政府', '人民政府|县级政府|市级政府|县政府|市政府|区政府|政府(?!部门)'],
  ['部门', '政府部门|职能部门|县直部门|市直部门|工作部门|部门'],
  ['乡镇街道', '乡镇街道|乡镇和街道|镇街|乡镇政府|镇政府|乡政府|乡镇|街道办事处|街道办|街道'],
];

const patterns = words.map(([kind, called]) => ({
  kind,
  pattern: new RegExp(`(?:(?:哪(?:一?[个家些])?|各级?|所有|全部)的?)?(?:${called})`, 'gu'),
}));
