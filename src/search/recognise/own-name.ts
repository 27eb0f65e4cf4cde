/** A body's own part as it is compared: what it is about, and what kind of body it is. */
import { isJoint } from '../bodies/name-words.ts';

export interface OwnName {
  /** Without 和 and 与: 科技工业信息化; a township with its kind: 城关镇; empty for a government. */
  readonly stem: string;
  readonly kind: string;
}

/** Undefined where the text ends like no body: 局, 委员会, 委, 办公室, 办, 政府, 镇, 乡, 街道, 中心, … */
export function ownName(text: string): OwnName | undefined {
  const township = /^(.{2,12}?(?:镇|乡|街道))(?:人民政府|政府|办事处|办)?$/u.exec(text)?.[1];
  if (township !== undefined) return { stem: township, kind: '乡镇' };
  const office = /^(.{2,10}?)办事处$/u.exec(text)?.[1];
  if (office !== undefined) return { stem: `${office}街道`, kind: '乡镇' };
  for (const [ending, kind, kept] of endings) {
    if (!text.endsWith(ending)) continue;
    const stem = Array.from(text.slice(0, text.length - ending.length + kept));
    return { stem: stem.filter((one) => !isJoint(one)).join(''), kind };
  }
  return undefined;
}

/** The kinds that one body may have had after another, as 卫生健康局 and 卫健委. */
export function isAlikeKind(kind: string, other: string): boolean {
  return '局委办厅'.includes(kind) && '局委办厅'.includes(other);
}

/** The longer ones first; what they are the same as; how much of them belongs to what the body is about. */
const endings: readonly (readonly [ending: string, kind: string, kept: number])[] = [
  ['管委会', '委', 1],
  ['委员会', '委', 0],
  ['委', '委', 0],
  ['办公室', '办', 0],
  ['办公厅', '办', 0],
  ['办', '办', 0],
  ['人民政府', '政府', 0],
  ['政府', '政府', 0],
  ['联', '会', 1],
  ...'局 厅 院 中心 所 站 队 处 会 社 馆 校 公司'.split(' ').map((one) => [one, one, 0] as const),
];
