/** By what a whole is divided: counts of two divisions can't be added, 网上20件 and 自然人23件 are of the same 25. */
import type { Part } from './list-items.ts';

/**
 * The parts in groups that can be added: where names are of several kinds, each kind by itself.
 */
export function comparableParts(parts: readonly Part[], isOneList: boolean): (readonly Part[])[] {
  const known = parts.map((part) => ({ part, kind: kindOf(part.name) }));
  const found = [...new Set(known.flatMap(({ kind }) => kind ?? []))];
  const [only, ...others] = found;
  if (only === undefined || (others.length === 0 && isOneList)) return [parts];
  // What is of no known kind is of the one that the others are of.
  if (others.length === 0 && dividing.has(only)) return [parts];
  return found.map((wanted) => known.filter(({ kind }) => kind === wanted).map(({ part }) => part));
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

const kinds: readonly (readonly [string, RegExp])[] = [
  // Things of these kinds may all be true of the same one.
  ['网办', /网上可?办理|网办|全程在线/],
  ['跑动', /跑/],
  ['即办', /即办|马上办|当场办/],
  ['时限', /按[期时]|逾期|延期|超期|及时/],
  ['进度', /办结|答复|结转|转[至入]?[下次]|[下次]年|(?:正在|继续)办理/],
  ['结果', /予以公开|部分公开|不予|无法提供|撤回|不掌握/],
  ['申请人', /自然人|公民|个人|企业(?!类|信息|服务)|法人|其他组织|律师|(?:科研|服务|中介)机构/],
  [
    '渠道',
    /网[上站络页]|在线|信函|邮寄|邮件|信件|当面|现场|窗口|传真|平台(?!类|建设)|微[信博]|公众号|新媒体|媒体|抖音|视频号|头条|客户端|电视|报[纸刊]|公开栏|公告栏|公报|专区/,
  ],
  [
    '内容',
    /类|政策|动态|概况|公[告示]|通知|预决?算|决算|目录|文件|解读|规划|计划|法规|财[政务]|人事|党务|职能|涉及|关于|领域/,
  ],
];

/** A whole is divided by these, each part being of one. */
const dividing = new Set(['结果', '申请人', '渠道', '内容']);
