/** Why two reports could not be compared, and what to do, in a sentence for each. */
import type { ChosenReport } from '../../core/comparison/choice.ts';
import type { Body } from '../../search/bodies/body.ts';
import type { Loaded } from './load-report.ts';

type Failure = Extract<Loaded, { failure: string }>['failure'];

export function failureText(
  failure: Failure,
  report: ChosenReport,
  bodies: readonly Body[],
): string {
  const { agency, year } = report;
  const body = bodies.find(({ id }) => id === agency);
  const name = bodyName(report, bodies);
  switch (failure) {
    case 'missing':
      return body === undefined && bodies.length > 0
        ? `本栏没有登记${name}这个机关。`
        : `没有${name}${String(year)}年的报告${body === undefined ? '' : yearsText(body.years)}。`;
    case 'broken':
      return `${name}${String(year)}年报告的数据读不懂，不能对照；可以直接看报告。`;
    case 'offline':
      return `没有读到${name}${String(year)}年报告的数据，请看看网络，再试一次。`;
  }
}

/** Its id where its names haven't come. */
export function bodyName({ agency }: ChosenReport, bodies: readonly Body[]): string {
  return bodies.find(({ id }) => id === agency)?.names[0]?.text ?? `“${agency}”`;
}

function yearsText(years: readonly number[]): string {
  return years.length === 0 ? '，它在本栏还没有报告' : `，有的是${years.join('、')}年`;
}
