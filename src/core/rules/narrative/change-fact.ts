/** What is wrong with a change that the text tells, in words for a message. */
import type { ChangeTerm } from '../../report/text/changes/change-terms.ts';
import {
  decimalText,
  distance,
  quotient,
  rounded,
  type Decimal,
} from '../../report/text/counts/decimal.ts';
import { amountText } from '../../report/text/counts/quantities.ts';
import type { WrongChange } from '../../report/text/changes/wrong-changes.ts';

/** E.g. `158件到186件是增加28件，写的是增加38件`. */
export function changeFact({ told, old, now, like, difference }: WrongChange): string {
  const side = (amount: Decimal) =>
    'decimals' in like ? `${decimalText(amount)}%` : amountText(like, amount);
  const words = `${verbOf(told)}${told.number.text}`;
  if (old !== undefined && now !== undefined) {
    return `${side(old)}到${side(now)}${resultOf(told, old, now, side)}，写的是${words}`;
  }
  if (told.role === 'difference') return `总共${side(now ?? 0n)}，不会${words}`;
  const change = difference === undefined ? '' : `${verbOf(difference)}${difference.number.text}`;
  return `原来无论是多少，${now === undefined ? change : `到${side(now)}`}都不会是${words}`;
}

/** What the two sides make of it, told in the same way. */
function resultOf(
  { role, number, measure }: ChangeTerm,
  old: Decimal,
  now: Decimal,
  side: (amount: Decimal) => string,
): string {
  if (old === now) return '没有增减';
  const isMore = now > old;
  const change = distance(now, old);
  const places = Math.max(1, 'decimals' in number ? number.decimals : 0);
  if (role === 'to') return `是${isMore ? '增加' : '减少'}`;
  if (role === 'multiple') return `是${decimalText(rounded(quotient(now, old), places))}倍`;
  if (role === 'times') return `是增长${decimalText(rounded(quotient(change, old), places))}倍`;
  if (role === 'rate') {
    const percent = decimalText(rounded(quotient(change, old) * 100n, places));
    return `是${isMore ? '增长' : '下降'}${percent}%`;
  }
  if (measure === '%') return `是${isMore ? '提高' : '下降'}${decimalText(change)}个百分点`;
  return `是${isMore ? '增加' : '减少'}${side(change)}`;
}

function verbOf({ role, sign, measure }: ChangeTerm): string {
  if (role === 'multiple') return '';
  if (role === 'rate' || role === 'times') return sign === 1 ? '增长' : '下降';
  const [up, down] = measure === '%' ? ['提高', '下降'] : ['增加', '减少'];
  return `${sign === 1 ? up : down}${role === 'to' ? '到' : ''}`;
}
