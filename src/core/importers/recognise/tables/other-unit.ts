/** Tables that count in hundreds or ten thousands: their figures are not those of the form. */
import type { Cell } from '../../document/source-document.ts';
import type { ImportFinding } from '../../imported.ts';
import { quoted, refusal } from './figure-cell.ts';

/** `单位：百件`, `（万件）`; the form counts single documents, decisions and requests. */
export function hasOtherUnit(text: string): boolean {
  return /[十百千万亿](?:件|项|个|条|次|宗)/.test(text.replace(/\s/g, ''));
}

export function otherUnit({ text, place }: Pick<Cell, 'text' | 'place'>): ImportFinding {
  return refusal(`${quoted(text)}的单位不是件，官方格式逐件计数；请换算后改正原件再导入`, place);
}
