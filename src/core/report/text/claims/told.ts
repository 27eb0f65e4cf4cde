/** Whether a number can be that of a figure, by its unit, and how it is told. */
import type { Told } from './claim.ts';
import type { Composed } from './compose.ts';
import type { Item } from './items.ts';

/** Undefined where no such figure is counted in that unit. */
export function toldAs(
  composed: Composed,
  { count, roles }: Item,
  told: readonly Composed[],
): Told | undefined {
  const columns = composed.columns.flat();
  if (count.unit.endsWith('元')) {
    if (!columns.some((column) => amounts.includes(column))) return undefined;
    return { kind: 'amount', digits: count.digits, unit: count.unit === '元' ? '元' : '万元' };
  }
  if (columns.every((column) => amounts.includes(column))) return undefined;
  const value = composed.isDecrease ? -count.value : count.value;
  const units = unitsOf(composed, roles, told);
  const isCounted = units.includes(count.unit) || (value === 0 && count.unit === '');
  return isCounted ? { kind: 'count', value } : undefined;
}

const amounts = ['amountInTenThousandYuan', 'amount'];

function unitsOf(
  { table, isDistinct, rows, columns }: Composed,
  roles: Item['roles'],
  told: readonly Composed[],
): readonly string[] {
  if (table === 'disputes') return ['件', '起', '宗', '次', '例', '项', '个', '件次'];
  if (table === 'requests') {
    const names = isDistinct || told.some((before) => before.table === table && before.isDistinct);
    return [...cases, ...(names ? ['条', '项', '个', '份', '次', '例', '封'] : [])];
  }
  if (columns.flat().some((column) => itemColumns.includes(column))) return ['项', '个', '件'];
  if (!columns.flat().includes('decisions')) return ['件', '份', '个', '部'];
  // 行政许可事项12项, 许可信息124条, 立案处罚案件8件: not what was decided.
  const isMatter = roles.has('matter') && !roles.has('paper');
  const isOther = isMatter || roles.has('information') || roles.has('case');
  if (isOther && !rows.flat().includes('otherServices')) return [];
  return [...cases, '例', ...(roles.has('paper') ? ['项', '份', '个'] : [])];
}

const cases = ['件', '件次', '宗', '起'];
const itemColumns = ['itemsLastYear', 'change', 'items'];
