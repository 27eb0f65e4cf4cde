/**
 * `npm run -s bench`: what a build costs, beside the bare floor; with `import` as the first word, how exactly and how
 * fast files are imported, with `rules`, what each rule finds in the labelled set, with `changes`, whether a changed
 * figure is flagged, with `check`, what checking costs, with `search`, what is found, beside other search libraries,
 * with `search-scale`, what indexes of several sizes cost to make and to ask, with `data`, what the files for others cost.
 * See docs/performance.md.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchChanges } from './changes/bench-changes.ts';
import { benchCheck } from './check/bench-check.ts';
import { contenders } from './contenders.ts';
import { benchData } from './data/bench-data.ts';
import { benchImport } from './import/bench-import.ts';
import { benchRules } from './rules/bench-rules.ts';
import { makeSample } from './make-sample.ts';
import { readOptions, usage, type Options } from './options.ts';
import { printJson, printTable } from './print-results.ts';
import { projectRoot } from './project-root.ts';
import { runContenders } from './run-contenders.ts';
import { benchSearch } from './search/bench-search.ts';
import { benchSearchScale } from './search-scale/bench-search-scale.ts';

type Benchmark = (words: readonly string[], folder: string) => number | Promise<number>;

const words = process.argv.slice(2);
/** What else can be measured than builds, by the first word. */
const others: Readonly<Record<string, Benchmark>> = {
  import: benchImport,
  rules: benchRules,
  check: benchCheck,
  changes: benchChanges,
  search: benchSearch,
  'search-scale': benchSearchScale,
  data: benchData,
};
const other = Object.hasOwn(others, words[0] ?? '') ? others[words[0] ?? ''] : undefined;
const options = other === undefined ? readOptions(words) : undefined;
if (options === undefined && other === undefined) {
  process.stderr.write(usage);
  process.exit(2);
}

// Inside the project: for an output folder outside, Astro keeps its working files in .astro/, where another build's are.
const cache = join(projectRoot, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  if (options !== undefined) await benchBuilds(options);
  else process.exitCode = await other?.(words.slice(1), folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function benchBuilds({ reports, runs, isJson }: Options): Promise<void> {
  const content = join(folder, 'content');
  makeSample(reports, content);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const results = await runContenders({ contenders, content, folder, reports, runs, log });
  process.stdout.write(isJson ? printJson(results, reports) : printTable(results, reports));
}
