/** What is said of a standing beside a date, or in place of one. */
import type { Standing } from '../core/register/standing.ts';

export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'published':
      return standing.daysLate > 0 ? `逾期 ${String(standing.daysLate)} 天` : '按期';
    case 'missing':
      return `应于 ${standing.dueOn} 前发布`;
    case 'pending':
      return `应于 ${standing.dueOn} 前发布，尚未到期`;
    case 'merged':
      return '已并入其他机关';
    case 'notDue':
      return '该年度不在登记范围';
  }
}
