/** `npm run -s bench -- data`: what the files for others cost, and weigh; see docs/performance.md. */
import { join } from 'node:path';
import { makeSample } from '../make-sample.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { dataPhases } from './phases.ts';
import { dataUsage, readDataOptions } from './options.ts';
import { printData, type DataResult } from './print-data.ts';
import { weighFiles } from './weigh-files.ts';

/** The exit code. */
export async function benchData(words: readonly string[], folder: string): Promise<number> {
  const options = readDataOptions(words);
  if (options === undefined) {
    process.stderr.write(dataUsage);
    return 2;
  }
  const { reports, isJson } = options;
  makeSample(reports, join(folder, 'content'));
  const results: DataResult[] = [];
  for (const { label, command } of dataPhases(folder)) {
    const usage = await measureCommand(command);
    process.stderr.write(`${label}: ${usage.wallSeconds.toFixed(1)} s\n`);
    results.push({ label, usage });
  }
  const weights = weighFiles(join(folder, 'site'));
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ reports, results, weights }, undefined, 2)}\n`
      : printData(results, weights, reports),
  );
  return 0;
}
