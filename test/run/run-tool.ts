import { commandLine } from '../../bootstrap/command-line.mjs';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { runChild } from '../../bootstrap/run-child.mjs';

let stopped: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = signal;
  });
}

/** The signal that told us to stop, if one did: many tools answer it with an ordinary exit code. */
export function interruption(): NodeJS.Signals | undefined {
  return stopped;
}

/** Runs one of our scripts or a tool to its end; its output is ours. Returns the exit code. */
export async function runTool(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const end = await runChild(process.execPath, [...commandLine(command), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return end.code ?? 1;
}
