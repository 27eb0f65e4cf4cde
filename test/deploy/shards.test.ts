/** The examples in deploy/ for building in shards: what their lines do when a shell runs them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { runReport } from '../support/run-command.ts';

interface GitHubStep {
  readonly name?: string;
  readonly run?: string;
}

const github = (
  parse(text('github-actions.yml')) as { jobs: Record<string, { steps: GitHubStep[] }> }
).jobs;
const gitlab = parse(text('gitlab-ci.yml')) as Record<string, { script: string[] }>;

const shardLines = linesOf('shard', ['Build this shard', 'Pack what is new']);
const siteLines = linesOf('site', ['Build the site', 'Pack what the next run can use']);

describe('deploy/gitlab-ci.yml', () => {
  test('runs in a shard what deploy/github-actions.yml runs there', () => {
    expect(gitlab['shard']?.script).toEqual(shardLines);
  });

  test('merges as deploy/github-actions.yml does', () => {
    expect(gitlab['site']?.script.slice(0, siteLines.length)).toEqual(siteLines);
  });
});

// The runners of both hosts are Linux, with GNU tar.
describe.skipIf(process.platform !== 'linux')('deploy/github-actions.yml', () => {
  test('builds shards, hands over what is new, and merges it to the site', () => {
    mkdirSync(join(projectRoot, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(projectRoot, '.cache/shards-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const content = join(folder, 'content');
    runReport(['sample', '--agencies', '3', '--years', '2', '--out', content], '');
    const site = join(folder, 'site');
    // Each job has a machine of its own, and starts with nothing but what was handed over.
    const job = (name: string, lines: readonly string[], more: Record<string, string> = {}) =>
      shell(lines, {
        BUILD_CACHE_DIR: join(folder, `cache-of-${name}`),
        CARRIED: relative(projectRoot, join(folder, 'carried')),
        CONTENT_DIR: content,
        OUT_DIR: site,
        PUBLISH_HOST: '',
        ...more,
      });
    for (const SHARD of ['1', '2']) job(`shard-${SHARD}`, shardLines, { SHARD, SHARDS: '2' });
    const handedOver = Date.now();
    const log = job('site', [...siteLines, ...linesOf('site', ['List what would be published'])]);
    const pages = readdirSync(join(site, 'reports'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /^[^/]+\/\d{4}\/index\.html$/.test(path),
    );
    expect(pages).toHaveLength(6);
    const made = pages.filter((path) => statSync(join(site, 'reports', path)).mtimeMs > handedOver);
    expect(made, 'pages that the merge made anew').toEqual([]);
    expect(log).toContain(`新增 reports/${pages[0] ?? ''}`);
    expect(readdirSync(join(folder, 'carried')).sort()).toEqual([
      'began',
      'cache.tar',
      'shard-1.tar',
      'shard-2.tar',
    ]);
  }, 240_000);
});

function text(name: string): string {
  return readFileSync(join(projectRoot, 'deploy', name), 'utf8');
}

function linesOf(job: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const step = github[job]?.steps.find((found) => found.name === name);
    if (step?.run === undefined) throw new Error(`${job} has no step “${name}”`);
    return step.run.trimEnd().split('\n');
  });
}

/** As the runners do: the first line that fails ends it. */
function shell(lines: readonly string[], environment: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', lines.join('\n')], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, INIT_CWD: projectRoot, ...environment },
  });
  expect(`${String(status)}\n${stderr}`).toMatch(/^0\n/);
  return stdout;
}
