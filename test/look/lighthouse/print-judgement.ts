import { categories, type Device, type Judgement } from './judge-page.ts';

const widths = [20, 8] as const;

export function printHead(): string {
  return row('page', 'device', categories);
}

/** A line of scores; under it what keeps them from 100, or would on a slower machine. */
export function printJudgement(
  page: string,
  device: Device,
  { scores, shortcomings }: Judgement,
): string {
  const lines = shortcomings.map((shortcoming) => `  ${shortcoming}\n`);
  return row(page, device, scores.map(String)) + lines.join('');
}

function row(page: string, device: string, cells: readonly string[]): string {
  const figures = cells.map((cell) => cell.padStart(16)).join('');
  return `${page.padEnd(widths[0])}${device.padEnd(widths[1])}${figures}\n`;
}
