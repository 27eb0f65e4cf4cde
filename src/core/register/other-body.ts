/** Whether a name in a text is plainly that of another body than the one whose text it is. */
import { agencyNames, type Agency } from './agency.ts';
import { isBareName, isBody } from './body-name.ts';

/** `kind`: it does something else, as 教育局 beside 水利局. `place`: it does the same for another place. */
export type Otherness = 'kind' | 'place';

/**
 * Undefined where it is the body itself by a short name, an older one in the register or as its government's office,
 * and where that isn't clear.
 */
export function othernessOf(name: string, agency: Agency): Otherness | undefined {
  const other = bare(name);
  if (!isBody(other) && !isPlace(other)) return undefined;
  if (/^(?:[我本该各全贵]|有关|相关|上级|所[有辖属])/.test(other)) return undefined;
  const parts = split(other);
  // Without a place 县教育局 is another's, while 信息中心 and 局办公室 may be a part of the body itself.
  const isPart =
    !isTownship(other) && (!isBareName(other) || !/^[省市县区州旗].*[局委会]$/.test(other));
  if (parts.place === '' && isPart) return undefined;
  const own = [
    ...agencyNames(agency),
    ...(agency.shortName === undefined ? [] : [agency.shortName]),
  ].map((known) => split(bare(known)));
  const alike = own.filter(({ stem }) => isSameStem(parts.stem, stem));
  if (alike.length === 0) return 'kind';
  return alike.every((known) => isElsewhere(parts, known, agency)) ? 'place' : undefined;
}

/** Of a government, or of the office that speaks for it. */
export function isGovernmentName(name: string): boolean {
  return /^(?:$|政务|政府|党政|党委)/.test(split(bare(name)).stem);
}

interface BodyName {
  /** Innermost division that it names, e.g. 延津县; empty where it names none. */
  readonly place: string;
  /** What it is within that place; empty for the government and its office. */
  readonly stem: string;
}

function isElsewhere(other: BodyName, own: BodyName, { division }: Agency): boolean {
  const place = own.place === '' ? (division.path.at(-1) ?? '') : own.place;
  if (place === '' || other.place === '') return false;
  return !place.endsWith(other.place) && !other.place.endsWith(place);
}

/** 示例县, 城关镇: a place stands for its government. */
function isPlace(name: string): boolean {
  return isTownship(name) || /^\p{Script=Han}{2,10}[省市县区州旗]$/u.test(name);
}

/** Townships are told by their own names, without the county. */
function isTownship(name: string): boolean {
  return /^(?:(?!乡镇|镇乡)\p{Script=Han}){2,10}(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/u.test(
    name,
  );
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s|\([^()]{0,30}\)/g, '')
    .replace(/^关于/, '');
}

function split(name: string): BodyName {
  let [place, rest] = ['', name];
  for (let found = division.exec(rest); found !== null; found = division.exec(rest)) {
    place = found[0];
    rest = rest.slice(place.length);
  }
  const stem = rest
    .replace(/^[省市县区州旗镇乡](?![场政村])/, '')
    .replace(/^(?:人民)?政府(?:办公[厅室])?$|^人民政府/, '')
    .replace(/(?:人民政府|办事处|委员会|管理局|办公[厅室]|分局|[局委办厅会])$/, '');
  return { place, stem };
}

/** 城市, 市场, 市政, 社区, 区域 and 县域 are no divisions. */
const division =
  /^.{1,10}?(?:自治[区州县旗]|特别行政区|省|(?<!城)市(?![场政])|县(?!域)|(?<![社城])区(?![域划块])|旗|盟|地区)/u;

/**
 * 工信 is short for 科技和工业信息化; bodies that share half of what tells them from others may be one before and after
 * a reform, as those of two signs that share the first, 水利 and 水务.
 */
function isSameStem(a: string, b: string): boolean {
  if (ofTownship.test(a) && ofTownship.test(b)) {
    // 东河镇 and 西河镇 are two; 河西乡 may have become 河西镇.
    const [own, other] = [a, b].map((stem) => stem.replace(ofTownship, '')) as [string, string];
    return commonSigns(own, other) === Math.min(own.length, other.length);
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return long === '';
  if (commonSigns(short, long) === short.length) return true;
  const [first, second] = [a, b].map((stem) => stem.replaceAll(ofMany, '')) as [string, string];
  const length = Math.min(first.length, second.length);
  if (length <= 2) return first.charAt(0) === second.charAt(0);
  return commonSigns(first, second) * 2 >= length;
}

const ofTownship = /(?:镇|乡|街道)$/;

/** Words that the names of many bodies have. */
const ofMany = /管理|监督|工作|服务|事务|综合|行政|资源|[和与及、]/g;

/** Length of the longest sequence of signs that both have in order. */
function commonSigns(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const sign of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      const along = Math.max(next[at] ?? 0, row[at + 1] ?? 0);
      next.push(b.charAt(at) === sign ? (row[at] ?? 0) + 1 : along);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
