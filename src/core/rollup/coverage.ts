/** How complete a sum is: who owes a report, who has one, who reported on another form. */
import { editions, type EditionId } from '../form/editions.ts';
import type { Member } from './member.ts';
import type { Group, Rollup } from './roll-up.ts';

export interface Coverage {
  readonly due: number;
  readonly reported: number;
  readonly missing: readonly Member[];
  /** Their reports are there and can't be understood. */
  readonly unread: readonly Member[];
  readonly otherForm: readonly Member[];
}

export function coverageOf(members: readonly Member[], edition: EditionId): Coverage {
  const without = members.filter(({ report }) => report === undefined);
  return {
    due: members.length,
    reported: members.length - without.length,
    missing: without.filter(({ isUnread }) => !isUnread),
    unread: without.filter(({ isUnread }) => isUnread),
    otherForm: members.filter(({ report }) => report !== undefined && report.edition !== edition),
  };
}

/** In sentences, e.g. `应计 3 家，有报告 2 家：本级 2 家中 1 家，乡镇街道 1 家`, then who is lacking, by name. */
export function coverageSentences({ members, groups, edition }: Rollup): readonly string[] {
  const { due, reported, missing, unread, otherForm } = coverageOf(members, edition);
  const parts = groups.length > 1 ? `：${groups.map(groupPhrase).join('，')}` : '';
  return [
    `应计 ${String(due)} 家，有报告 ${String(reported)} 家${parts}`,
    ...list('缺', missing, ({ agency }) => agency.name),
    ...list('读不出来', unread, ({ agency }) => agency.name),
    ...list('版式不同', otherForm, ({ agency, report }) => {
      return report === undefined
        ? agency.name
        : `${agency.name}（${editions[report.edition].label}）`;
    }),
  ];
}

function groupPhrase({ label, members }: Group): string {
  const reported = members.filter(({ report }) => report !== undefined).length;
  const all = `${label} ${String(members.length)} 家`;
  return reported === members.length ? all : `${all}中 ${String(reported)} 家`;
}

function list(label: string, some: readonly Member[], name: (member: Member) => string): string[] {
  return some.length === 0 ? [] : [`${label}：${some.map(name).join('、')}`];
}
