/** Whether what a narrative tells is what the tables say. */
import { figureOf, type Report } from '../../report.ts';
import type { Figure } from '../../figure.ts';
import type { Claim, Reading, Told } from './claim.ts';

/** Undefined where it can't be told: a figure is blank, or told in a unit that the table doesn't have. */
export function agrees(report: Report, { told, readings }: Claim): boolean | undefined {
  let isKnown = true;
  for (const reading of readings) {
    const one = agreesWith(report, reading, told);
    if (one === true) return true;
    if (one === undefined) isKnown = false;
  }
  return isKnown ? false : undefined;
}

function agreesWith(report: Report, reading: Reading, told: Told): boolean | undefined {
  const figures = reading.map((id) => figureOf(report, id));
  if (told.kind === 'amount') {
    const [amount] = figures;
    return reading.length === 1 && amount !== undefined ? agreesAmount(amount, told) : undefined;
  }
  let sum = 0;
  for (const figure of figures) {
    const value = typeof figure === 'string' ? Number.parseFloat(figure) : figure;
    if (value === null || Number.isNaN(value)) return undefined;
    sum += value;
  }
  return sum === told.value;
}

/** A table in 万元 keeps four decimals; a narrative may round them. */
function agreesAmount(figure: Figure, told: Told & { kind: 'amount' }): boolean | undefined {
  const match = /^(\d+(?:\.\d+)?)(元|万元)?$/.exec(String(figure ?? ''));
  if (match === null) return undefined;
  const [, digits = '', unit = '万元'] = match;
  const inYuan = (amount: string, of: string) => Number(amount) * (of === '万元' ? 10_000 : 1);
  const [filed, said] = [inYuan(digits, unit), inYuan(told.digits, told.unit)];
  const decimals = told.digits.split('.')[1]?.length ?? 0;
  const step = (told.unit === '万元' ? 10_000 : 1) / 10 ** decimals;
  return Math.abs(filed - said) <= step / 2 + 1e-6;
}
