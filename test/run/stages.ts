import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { countExit, countPlaywright, countVitest, type Counts } from './counts.ts';
import { runTool } from './run-tool.ts';

export interface Stage {
  name: string;
  /** A name for several stages together. */
  group?: string;
  /** The stage whose product this one reads. */
  needs?: string;
  run: () => Promise<Counts>;
}

const reports = join(projectRoot, '.cache', 'test-reports');
/** Not dist: the tests run while the site is served. */
const site = join(projectRoot, '.cache', 'test-site');
/** The site of the gold queries, and its content. */
const gold = join(projectRoot, '.cache', 'test-gold');

/** Its hints call an entry redundant that only its other mode needs. */
const quietly = ['--no-progress', '--no-config-hints'];

export const stages: Stage[] = [
  { name: 'tsc', group: 'typecheck', run: tool('tsc', '-p', 'src/core') },
  {
    name: 'astro check',
    group: 'typecheck',
    run: tool('astro', 'check', '--minimumFailingSeverity', 'warning'),
  },
  { name: 'eslint', group: 'lint', run: tool('eslint', '--max-warnings', '0', '.') },
  { name: 'prettier', group: 'lint', run: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'knip', group: 'lint', run: tool('knip', ...quietly) },
  { name: 'knip production', group: 'lint', run: tool('knip', ...quietly, '--production') },
  { name: 'unit', run: vitest('unit') },
  { name: 'build', run: () => countedTool('src/build/main.ts', [], { OUT_DIR: site }) },
  { name: 'build sample', run: tool('test/search/gold/build.ts', gold) },
  { name: 'site', needs: 'build', run: vitest('site', { SITE_DIR: site, GOLD_DIR: gold }) },
  { name: 'e2e', needs: 'build', run: playwright },
];

function tool(command: string, ...args: string[]): () => Promise<Counts> {
  return () => countedTool(command, args);
}

async function countedTool(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Counts> {
  return countExit(await runTool(command, args, env));
}

function vitest(project: string, env: Record<string, string> = {}): () => Promise<Counts> {
  return async () => {
    const report = freshReport(`${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest', ['run', '--project', project, ...reporters], env);
    return countVitest(report, code);
  };
}

async function playwright(): Promise<Counts> {
  const report = freshReport('e2e.json');
  const code = await runTool('playwright', ['test', '--reporter=list,json'], {
    SITE_DIR: site,
    GOLD_DIR: gold,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countPlaywright(report, code);
}

/** A run that dies early must not be counted by the report of an earlier one. */
function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, name);
  rmSync(report, { force: true });
  return report;
}
