import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from '../command.ts';
import { nodeMeter } from './node-meter.ts';
import { procMeter, hasProc } from './proc-meter.ts';
import type { Meter, Usage } from './usage.ts';

const keptOutput = 4000;

/**
 * Runs it to its end; a command that fails fails the benchmark, with the end of what it said. `hear` gets its standard
 * output.
 */
export async function measureCommand(
  command: Command,
  meter: Meter = hasProc() ? procMeter() : nodeMeter(),
  hear: (text: string) => void = () => undefined,
): Promise<Usage> {
  const start = performance.now();
  const child = spawn(command.program, [...command.words], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment, ...meter.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-keptOutput);
  };
  child.stdout.on('data', keep);
  child.stdout.on('data', (chunk: Buffer) => hear(chunk.toString()));
  child.stderr.on('data', keep);
  const stop = () => child.kill();
  process.once('exit', stop);
  const exit = once(child, 'exit');
  const closed = once(child, 'close');
  if (child.pid !== undefined) meter.started(child.pid);
  const [code] = (await exit) as [number | null];
  const wallSeconds = (performance.now() - start) / 1000;
  const usage = meter.ended();
  await closed;
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${command.words.join(' ')} failed:\n${output}`);
  return { ...usage, wallSeconds };
}
