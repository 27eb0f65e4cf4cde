/** `npm run -s bench` and `npm run -s bench -- speed`: what a build costs, beside others; see docs/performance.md. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from '../import-peer.ts';
import { makeSample } from '../make-sample.ts';
import { usage } from '../usage.ts';
import { presentContenders } from './contenders.ts';
import { large, readSpeedOptions, runsOf } from './options.ts';
import { notes, occasion } from './print-notes.ts';
import { printGoals, printPhases } from './print-goals.ts';
import { printSpeed } from './print-speed.ts';
import type { SpeedResult } from './result.ts';
import { runContenders } from './run-contenders.ts';

/** Of a city: 50, 250 and 1,000 agencies. */
const years = 20;

/** The exit code. */
export async function benchSpeed(words: readonly string[], folder: string): Promise<number> {
  const options = readSpeedOptions(words);
  if (options === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  await installPeers();
  const contenders = presentContenders();
  const log = (line: string) => process.stderr.write(`${line}\n`);
  // Tables as they come: the last sample takes hours.
  const print = (text: string) => !options.isJson && process.stdout.write(`${text}\n`);
  print(occasion());
  const results: SpeedResult[] = [];
  for (const reports of options.sizes) {
    const own = join(folder, String(reports));
    mkdirSync(own);
    const content = join(own, 'content');
    makeSample(reports, content, years);
    const runs = runsOf(reports, options);
    const isBrief = reports >= large;
    const bench = { contenders, content, folder: own, reports, runs, isBrief, log };
    const result = { ...(await runContenders(bench)), reports, runs, contenders };
    rmSync(own, { recursive: true });
    results.push(result);
    print(printSpeed(result));
  }
  print(printGoals(results));
  print(printPhases(results));
  print(notes(contenders));
  if (options.isJson)
    process.stdout.write(`${JSON.stringify({ occasion: occasion(), results }, undefined, 2)}\n`);
  return 0;
}
