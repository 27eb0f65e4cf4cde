/** A number as somebody types it, with full-width figures and commas if they like; otherwise what is wrong with it. */
export function readAmount(typed: string): { amount: number } | { wrong: string } {
  const text = typed.normalize('NFKC').replace(/[\s,、]/g, '');
  if (text === '') return { wrong: '请填写数字，如100。' };
  if (/^[-−]\d/.test(text)) return { wrong: '数字不能小于0。' };
  if (!/^\d+(\.\d+)?$/.test(text)) return { wrong: '只能填写数字，如100或者12.5。' };
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(text)) {
    return { wrong: '数字太长：整数部分最多12位，小数最多6位。' };
  }
  return { amount: Number(text) };
}
