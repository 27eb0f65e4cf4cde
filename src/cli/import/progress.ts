/** How far a long run has come: a bar on a terminal, now and then a line elsewhere. */
import type { Effects } from '../command.ts';
import { displayWidth, endThatFits } from '../reporters/columns.ts';

export interface Progress {
  /** That so many are done and `name` is next. */
  readonly show: (done: number, name: string) => void;
  /** Clears the line, so that something else can be said. */
  readonly clear: () => void;
}

export function startProgress(
  total: number,
  { complain, terminalWidth }: Pick<Effects, 'complain' | 'terminalWidth'>,
): Progress {
  return terminalWidth === undefined
    ? { show: (done) => showLine(done, total, complain), clear: () => undefined }
    : {
        show: (done, name) => complain(`${clearLine}${bar(done, total, name, terminalWidth)}`),
        clear: () => complain(clearLine),
      };
}

/** Files between two lines: a thousand of them give twenty. */
const linesEvery = 50;

function showLine(done: number, total: number, complain: Effects['complain']): void {
  if (done > 0 && done % linesEvery === 0) complain(`已处理 ${String(done)}/${String(total)}\n`);
}

const clearLine = '\r\u001b[K';
const barWidth = 24;

function bar(done: number, total: number, name: string, width: number): string {
  const filled = Math.floor((done / total) * barWidth);
  const start = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(done)}/${String(total)} `;
  // The last column stays free: some terminals go to the next line as soon as it is filled.
  return `${start}${endThatFits(name, Math.max(0, width - 1 - displayWidth(start)))}`;
}
