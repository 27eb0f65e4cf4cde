/** Why the parts that a sentence names must be all parts of the whole. */
import { applicants, organizationsLabel } from '../../../form/applicants.ts';
import { results } from '../../../form/disputes.ts';
import { outcomeNodes } from '../../../form/request-rows.ts';
import type { PartList } from './part-list.ts';

/**
 * In words of a message, as `写了“分别为”`; undefined where there may be more parts. `word` is what the list begins with:
 * 其中, 分别为, a colon or a bracket.
 */
export function whyAll(list: PartList, word: string): string | undefined {
  const names = list.parts.map(({ name }) => name);
  if (names.length < 2) return undefined;
  const last = names.at(-1) ?? '';
  if (rest.test(last) && list.further.length === 0) {
    return `最后一项写的是“${last.slice(0, 2)}”`;
  }
  const set = wholeSets.find(({ members }) =>
    members.every((member) => names.some((name) => member.test(name))),
  );
  if (set !== undefined && list.isComplete) return `${set.name}合起来就是全部`;
  if (!list.isComplete) return undefined;
  const hasNone = names.length > 2 && list.parts.some(({ count }) => count.amount === 0n);
  if (hasNone) return '为0的一项也列了';
  if (word.startsWith('按')) return `写了“${word}”`;
  if (/^分别/.test(word) || word === '由') return `写了“${word === '由' ? '由…组成' : word}”`;
  if (word === '：') return '冒号后面逐项列出';
  if (word === '（' && !names.some((name) => events.test(name))) return '括号里逐项列出';
  return undefined;
}

/** 其他, 其余5件, 其他各类信息: whatever the other parts are not. */
const rest =
  /^(?:其[他它]|其余|剩余|余下)(?:的|各?类|方面|类型|渠道|方式|途径|形式|内容|领域)?(?:政府|政务)?(?:信息|申请|内容|事项)?$/;

/** 现行有效20件（新制发5件、修订2件）: what happened to some of them. */
const events = /新|修[订改]|废止|注销|关停|关闭|撤|增|调整|更新|清理|整改|含/;

/** Names which together leave nothing out. */
const wholeSets: readonly { readonly name: string; readonly members: readonly RegExp[] }[] = [
  {
    name: `“${applicants[0]?.label ?? ''}”和“${organizationsLabel}”`,
    members: [/自然人|公民|^个人/, /法人|^其他组织/],
  },
  { name: '“线上”和“线下”', members: [/线上|网上|网络/, /线下/] },
  {
    name: '“办结”和“结转”',
    members: [/办结|办理完毕/, /结转|未办结|转[入至]?(?:下|次)一?年|(?:正在|继续)办理/],
  },
  { name: '已经做的和正在做的', members: [/^已/, /^正在|^尚未|^未/] },
  {
    name: '“主动公开”“依申请公开”“不予公开”',
    members: [/主动公开/, /依申请公开/, /不(?:予)?公开/],
  },
  {
    name: '这几种办理结果',
    members: outcomeNodes('2021').map(({ short }) => new RegExp(short)),
  },
  {
    name: '这几种审理结果',
    members: results.map(({ label }) => new RegExp(label.replace('结果', '').replace('尚', ''))),
  },
];
