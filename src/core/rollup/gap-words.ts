/** Why a figure of a member is no part of a sum, in words. */
import { editions } from '../form/editions.ts';
import type { Gap } from './roll-up.ts';

/** E.g. `示例县水利局（空白）`. */
export function gapText(gap: Gap): string {
  return `${gap.member.agency.name}（${gapWord(gap)}）`;
}

export function gapWord({ member, why }: Gap): string {
  switch (why) {
    case 'blank':
      return '空白';
    case 'slash':
      return '填“/”';
    case 'noUnit':
      return '没有写单位';
    case 'otherForm':
      return member.report === undefined
        ? '没有这一项'
        : `${editions[member.report.edition].label}没有这一项`;
  }
}
