/** `npm run -s bench -- check`: what checking costs beside reading and parsing; see docs/performance.md. */
import { join } from 'node:path';
import { makeSample } from '../make-sample.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { checkUsage, readCheckOptions } from './options.ts';
import { checkPhases } from './phases.ts';
import { printCheck, type CheckResult } from './print-check.ts';

/** The exit code. */
export async function benchCheck(words: readonly string[], folder: string): Promise<number> {
  const options = readCheckOptions(words);
  if (options === undefined) {
    process.stderr.write(checkUsage);
    return 2;
  }
  const { reports, isJson } = options;
  makeSample(reports, join(folder, 'content'));
  const results: CheckResult[] = [];
  for (const { label, command, prepare } of checkPhases(folder)) {
    prepare?.();
    const usage = await measureCommand(command);
    process.stderr.write(`${label}: ${usage.wallSeconds.toFixed(1)} s\n`);
    results.push({ label, usage });
  }
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ reports, results }, undefined, 2)}\n`
      : printCheck(results, reports),
  );
  return 0;
}
