/** One sentence above the requests table; only figures that were reported, and nothing that doesn't add up. */
import { perCent } from '../core/report/per-cent.ts';
import type { Report } from '../core/report/report.ts';
import { balanceOf, type Balance } from './balance.ts';
import { outcomeCount } from './outcome-totals.ts';
import type { Sentence } from './sentence.ts';

export function requestsSummary(report: Report): Sentence | undefined {
  const balance = balanceOf(report);
  if (balance === undefined) return undefined;
  const { received, broughtForward, resolved } = balance;
  if (received.count + broughtForward.count + resolved.count === 0) {
    return ['没有收到申请，也没有上年结转的申请。'];
  }
  return [
    ...incoming(balance),
    '；',
    ...outgoing(balance),
    '。',
    ...disclosedShare(report, resolved.count),
  ];
}

function incoming({ received, broughtForward, isBalanced }: Balance): Sentence {
  const together = received.count + broughtForward.count;
  return [
    `${received.label}申请 `,
    received.count,
    ` 件，加上${broughtForward.label} `,
    broughtForward.count,
    isBalanced ? ` 件，共 ${String(together)} 件` : ' 件',
  ];
}

function outgoing({ resolved, carriedForward }: Balance): Sentence {
  return [
    `${resolved.label} `,
    resolved.count,
    ` 件，${carriedForward.label} `,
    carriedForward.count,
    ' 件',
  ];
}

function disclosedShare(report: Report, resolved: number): Sentence {
  const whole = outcomeCount(report, 'disclosed');
  const part = outcomeCount(report, 'partlyDisclosed');
  if (whole === undefined || part === undefined || resolved === 0) return [];
  const disclosed = whole + part;
  if (disclosed > resolved) return [];
  if (disclosed === 0) return ['办结的申请中，没有全部或者部分公开的。'];
  return [
    `办结的申请中，全部或者部分公开 ${String(disclosed)} 件，占 ${perCent(BigInt(disclosed), BigInt(resolved))}。`,
  ];
}
