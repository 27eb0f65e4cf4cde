/** Times in a sentence: of the whole year of the report, or of another one. */

/** `before` and `after` are the years next to it, which the tables know too (上年结转, 结转下年). */
export type TimeRole = 'wholeYear' | 'lastYear' | 'nextYear' | 'otherTime' | 'filler';

export interface TimeWord {
  readonly role: TimeRole;
  readonly length: number;
}

/** The time that begins at `index`; undefined where none does. */
export function timeAt(text: string, index: number, year: number): TimeWord | undefined {
  if (!beginsTime(text.charAt(index))) return undefined;
  for (const [pattern, roleOf] of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match !== null) return { role: roleOf(match, year), length: match[0].length };
  }
  return undefined;
}

function beginsTime(first: string): boolean {
  return (first >= '0' && first <= '9') || '自从截到至'.includes(first);
}

type RoleOf = (match: RegExpExecArray, year: number) => TimeRole;

const patterns: readonly (readonly [RegExp, RoleOf])[] = [
  [
    /[自从]?(20\d\d)年1月1日(?:起|开始)?(?:至|到|-|—{1,2}|–|~|～)(?:(20\d\d)年)?12月31日(?:止|期间)?/y,
    ([, from, to = from], year) =>
      Number(from) === year && Number(to) === year ? 'wholeYear' : 'otherTime',
  ],
  [
    /(?:截至|截止到?|到|至)(?:(20\d\d)年)?(?:12月31日|12月底|底|末)(?:止|前)?/y,
    ([, named], year) => (named === undefined || Number(named) === year ? 'filler' : 'otherTime'),
  ],
  [
    /(20\d\d)年(?:度|全年|期间|底|末|初|内|以来)?/y,
    ([, named], year) => neighbour(Number(named) - year),
  ],
  [/\d{1,2}(?:[至到-]\d{1,2})?月(?:份|\d{1,2}日|[上中下]旬|底|初)?|\d{1,2}日/y, () => 'otherTime'],
];

function neighbour(difference: number): TimeRole {
  if (difference === 0) return 'wholeYear';
  if (difference === -1) return 'lastYear';
  return difference === 1 ? 'nextYear' : 'otherTime';
}
