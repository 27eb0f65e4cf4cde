/** Kinds of bodies, where they are asked for as such: 部门 as a piece of its own, 哪个乡镇, 新收≥100的乡镇. */
import { isJoined, onlyAsks } from './join-words.ts';
import type { Mention } from './recognition.ts';

/** `kinds`: those of the register's bodies; `others`: what else was found that a kind may stand beside. */
export function findKinds(
  text: string,
  kinds: ReadonlySet<string>,
  others: readonly Mention[],
): Mention[] {
  const isEdge = (at: number) =>
    !/\p{Script=Han}/u.test(text.charAt(at)) ||
    others.some(({ start, end }) => start <= at && at < end);
  const begins = (at: number) =>
    isEdge(at - 1) || others.some(({ end }) => end <= at && isJoined(text.slice(end, at)));
  const ends = (at: number) =>
    isEdge(at) ||
    onlyAsks(text.slice(at)) ||
    others.some(({ start }) => at <= start && isJoined(text.slice(at, start)));
  const isAskedOf = (at: number) =>
    others.some(({ end, named }) => isMeasure(named) && text.slice(end, at) === '的');
  return patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isAsked = /^(?:哪|所有|全部)/u.test(match[0]);
      const isShort = match[0].length === 1;
      const stands = begins(start) && ends(end) && (!isShort || isAskedOf(start));
      if (!kinds.has(kind) || !(isAsked || stands)) return [];
      return [{ start, end, named: { facet: 'kind', values: [kind] }, label: kind }];
    }),
  );
}

function isMeasure(named: Mention['named']): boolean {
  return 'sort' in named || named.facet === 'figure';
}

/** The single characters stand only where a kind is asked for: 哪个局, 新收最多的镇. */
const words: readonly (readonly [kind: string, called: string])[] = [
  ['政府', '人民政府|县级政府|市级政府|县政府|市政府|区政府|政府(?!部门)'],
  ['部门', '政府部门|职能部门|县直部门|市直部门|工作部门|部门|委办局|局委|[局委厅]'],
  [
    '乡镇街道',
    '乡镇街道|乡镇和街道|镇街|乡镇政府|镇政府|乡政府|乡镇|街道办事处|街道办|街道|[乡镇]',
  ],
];

const patterns = words.map(([kind, called]) => ({
  kind,
  pattern: new RegExp(`(?:(?:哪(?:一?[个家些]|几个)?|各级?|所有|全部)的?)?(?:${called})`, 'gu'),
}));
