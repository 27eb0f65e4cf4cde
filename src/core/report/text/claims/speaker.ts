/** Whose figures a narrative tells: how the body of the report calls itself, and what it calls others. */

/** A word for the body whose figures the tables give, or for one whose figures they don't. */
export type SpeakerRole = 'self' | 'stranger';

export interface Speaker {
  /** What the body is called, longer names first. */
  readonly names: readonly string[];
  /** The last letter of the area whose bodies the report sums up, if it is that of a government: 县. */
  readonly area: string;
  /** What follows 我, 本 or 全 where the body speaks of itself: 局, 街道. */
  readonly kinds: readonly string[];
  readonly isGovernment: boolean;
  /** With which words for bodies begin. */
  readonly firstLetters: string;
}

export interface SpeakerWord {
  readonly role: SpeakerRole;
  readonly length: number;
}

/** `names` are what else the body is called, beside the name of the report. */
export function speakerOf(agencyName: string, names: readonly string[]): Speaker {
  const place = government.exec(agencyName)?.[1];
  const known =
    place === undefined
      ? [...[agencyName, ...names].flatMap(shorterNames), ...usualNames(agencyName)]
      : [agencyName.replace(/人民政府$/, '')];
  const letters = [
    ...known.map((name) => name.charAt(0)),
    '我本全该局委厅镇机各',
    ...(place === undefined ? kindsOf(agencyName) : []).map((kind) => kind.charAt(0)),
  ];
  if (place !== undefined) letters.push('省市州盟县区旗人政办');
  return {
    names: known.sort((a, b) => b.length - a.length),
    area: place ?? (zone.test(agencyName) ? '区' : ''),
    kinds: place === undefined ? kindsOf(agencyName) : [],
    isGovernment: place !== undefined,
    firstLetters: letters.join(''),
  };
}

const government = /([省市州盟县区旗])人民政府$/;
const zone = /(?:管理委员会|管委会)$/;

/** The word for a body that begins at `index`; undefined where none does. */
export function speakerAt(text: string, index: number, speaker: Speaker): SpeakerWord | undefined {
  if (!speaker.firstLetters.includes(text.charAt(index))) return undefined;
  for (const find of finders) {
    const found = find(text, index, speaker);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Find = (text: string, index: number, speaker: Speaker) => SpeakerWord | undefined;

const finders: readonly Find[] = [
  // A government's own office is one of the bodies that its report sums up.
  (text, index, { isGovernment }) =>
    isGovernment ? word('stranger', lengthAt(office, text, index)) : undefined,
  (text, index, { names, isGovernment }) => {
    const name = names.find((each) => text.startsWith(each, index));
    if (name === undefined) return undefined;
    const isOffice = isGovernment && /^(?:人民)?政府/.test(text.slice(index + name.length));
    return word(isOffice ? 'stranger' : 'self', name.length);
  },
  (text, index, { area }) => {
    const role = text.charAt(index + 1) === area ? 'self' : 'stranger';
    return word(role, lengthAt(wholeArea, text, index));
  },
  (text, index) => word('stranger', lengthAt(partOfBody, text, index)),
  (text, index, { isGovernment }) =>
    word(isGovernment ? 'stranger' : 'self', lengthAt(anyBody, text, index)),
  (text, index, { kinds }) => {
    const kind = kinds.find((each) => text.startsWith(each, index + 1));
    if (kind === undefined || !'我本全该'.includes(text.charAt(index))) return undefined;
    return word('self', kind.length + 1);
  },
  // 局2023年共收到: at the beginning of a clause.
  (text, index, { kinds }) => {
    const kind = index === 0 ? kinds.find((each) => text.startsWith(each)) : undefined;
    const isSubject =
      kind !== undefined && /^(?:20\d\d年|全年|今年|本年)/.test(text.slice(kind.length));
    return isSubject ? word('self', kind.length) : undefined;
  },
];

function word(role: SpeakerRole, length: number): SpeakerWord | undefined {
  return length === 0 ? undefined : { role, length };
}

/** Of what a sticky pattern finds at `index`; 0 where it finds nothing. */
function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

const office =
  /(?:[省市州盟县区旗]?(?:人民)?政府(?:办公室|办公厅|办)?|[省市州盟县区旗]本?级|本级政府|[我本]办|办公[室厅])(?!信息|公开|购买|采购|集中|网站|规章)/y;

/** 全县, 我市各级行政机关. */
const wholeArea =
  /[全我本][省市州盟县区旗](?:的?(?:各级行政机关|各行政机关|行政机关|各级各部门|各级政府机关|各级政府部门|各级政府及其?部门|各级政府|各级机关|各机关|各级各单位|范围内?|上下|各级))?/y;

const partOfBody = /[局委厅镇]机关|机关本级|[局委本]本?级(?!行政|政府信息)/y;

const anyBody = /[我本该](?:单位|机关|部门)|[全本]系统/y;

/** 我局, 本委, 全镇: by what kind of body the name says it is. */
function kindsOf(name: string): string[] {
  const kinds = [
    /街道(?:办事处)?$/.test(name) ? ['街道办事处', '街道办', '街道', '街', '办'] : [],
    /([镇乡])人民政府$/.exec(name)?.slice(1) ?? [],
    /(?:委员会|委)$/.test(name) ? ['委', '会'] : [],
    /办公[室厅]$/.test(name) ? ['办公室', '办', '室'] : [],
    /中心$/.test(name) ? ['中心'] : [],
    /([局厅院所站队校处部])$/.exec(name)?.slice(1) ?? [],
  ].flat();
  return kinds.flatMap((kind) => [`${kind}系统`, kind]);
}

/** Within a town, a street or a zone there is one of these only. */
function usualNames(name: string): string[] {
  if (/街道(?:办事处)?$/.test(name)) return ['街道办事处', '办事处', '街道办', '街道'];
  if (zone.test(name)) return ['管委会'];
  const towns = /([镇乡])人民政府$/.exec(name)?.slice(1) ?? [];
  return towns.flatMap((town) => [`${town}政府`, `${town}人民政府`]);
}

/** The name, and what remains of it without the places before it: 示例县水利局, 县水利局, 水利局. */
function shorterNames(name: string): string[] {
  const starts = [...name.matchAll(/[省市州盟县区旗]/g)].flatMap(({ index }) => [index, index + 1]);
  const forms = [0, ...starts].map((start) => name.slice(start));
  // 全市税务系统 is what a 市税务局 reports on.
  const systems = starts.flatMap((start) =>
    /[省市州盟县区旗].{2,8}[局厅委]$/.test(name.slice(start))
      ? [`全${name.slice(start, -1)}系统`]
      : [],
  );
  const towns = /[镇乡]人民政府$|街道办事处$/.test(name)
    ? forms.flatMap((form) => [
        form.replace(/人民政府$/, '政府'),
        form.replace(/人民政府$|办事处$/, ''),
      ])
    : [];
  return [...forms, ...systems, ...towns].filter((form) => form.length > 2);
}
