/**
 * `npm run -s bench`: what a build costs, beside others; with `import` as the first word, how exactly and how
 * fast files are imported, with `rules`, what each rule finds in the labelled set, with `changes`, whether a changed
 * figure is flagged, with `check`, what checking costs, with `search`, what is found, beside other search libraries,
 * with `search-scale`, what indexes of several sizes cost to make and to ask, with `data`, what the files for others cost.
 * See docs/performance.md.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchChanges } from './changes/bench-changes.ts';
import { benchCheck } from './check/bench-check.ts';
import { benchData } from './data/bench-data.ts';
import { benchImport } from './import/bench-import.ts';
import { benchRules } from './rules/bench-rules.ts';
import { projectRoot } from './project-root.ts';
import { benchSearch } from './search/bench-search.ts';
import { benchSearchScale } from './search-scale/bench-search-scale.ts';
import { benchSpeed } from './speed/bench-speed.ts';

type Benchmark = (words: readonly string[], folder: string) => number | Promise<number>;

const [first = '', ...rest] = process.argv.slice(2);
/** What is measured, by the first word. */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  speed: (words, folder) => benchSpeed(['speed', ...words], folder),
  import: benchImport,
  rules: benchRules,
  check: benchCheck,
  changes: benchChanges,
  search: benchSearch,
  'search-scale': benchSearchScale,
  data: benchData,
};

// Inside the project: for an output folder outside, Astro keeps its working files in .astro/, where another build's are.
const cache = join(projectRoot, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  if (Object.hasOwn(benchmarks, first)) process.exitCode = await benchmarks[first]?.(rest, folder);
  else process.exitCode = await benchSpeed(process.argv.slice(2), folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
