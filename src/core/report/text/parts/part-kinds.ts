/** By what a whole is divided: counts of two divisions can't be added, 网上20件 and 自然人23件 are of the same 25. */
import type { Part } from './list-items.ts';

/**
 * The parts in groups that can be added. Where names are of several kinds, each kind by itself; none where they can't be
 * told apart.
 */
export function comparableParts(parts: readonly Part[], isOneList: boolean): (readonly Part[])[] {
  const known = parts.map((part) => ({ part, kind: kindOf(part.name) }));
  const kinds = new Set(known.flatMap(({ kind }) => kind ?? []));
  if (kinds.size === 0 || (kinds.size === 1 && isOneList)) return [parts];
  if (kinds.size === 1)
    return known.every(({ part, kind }) => isNeutral(part, kind)) ? [parts] : [];
  return [...kinds].map((wanted) =>
    known.filter(({ kind }) => kind === wanted).map(({ part }) => part),
  );
}

/** All of one kind that is known: then they are one division, by whatever marks they are joined. */
export function areOfOneKind(parts: readonly Part[]): boolean {
  const [first, ...others] = parts.map(({ name }) => kindOf(name));
  return first !== undefined && others.every((kind) => kind === first);
}

/** Undefined for what may be of any kind. */
export function kindOf(name: string): string | undefined {
  return kinds.find(([, words]) => words.test(name))?.[0];
}

function isNeutral({ name }: Part, kind: string | undefined): boolean {
  return kind !== undefined || /^(?:其[他它余]|剩余|余下)/.test(name);
}

const kinds: readonly (readonly [string, RegExp])[] = [
  // Things of these kinds may all be true of the same one.
  ['网办', /网上可?办理|网办|全程在线/],
  ['跑动', /跑/],
  ['即办', /即办|马上办|当场办/],
  ['时限', /按[期时]|逾期|延期|超期|及时/],
  ['进度', /办结|答复|结转|转[至入]?[下次]|[下次]年|(?:正在|继续)办理/],
  ['结果', /予以公开|部分公开|不予|无法提供|撤回|不掌握/],
  ['申请人', /自然人|公民|个人|企业|法人|其他组织|律师|机构(?!类|职能|设置|概况|改革)/],
  [
    '渠道',
    /网[上站络页]|在线|信函|邮寄|邮件|信件|当面|现场|窗口|传真|平台|微[信博]|公众号|新媒体|媒体|抖音|视频号|头条|客户端|电视|报[纸刊]|公开栏|公告栏|公报|专区/,
  ],
];
