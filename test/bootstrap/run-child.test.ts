import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';

/** As bootstrap/run.mjs does it: runs Node with the given script and ends as it ended. */
const runChildUrl = pathToFileURL(join(projectRoot, 'bootstrap', 'run-child.mjs')).href;
const wrapper = `
  import { runChild } from ${JSON.stringify(runChildUrl)};
  const end = await runChild(process.execPath, ['-e', process.argv[2]], { stdio: 'inherit' });
  end.finish();
`;
const waiting = `console.log(process.pid); setInterval(() => {}, 1000);`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-child-'));
  file = join(folder, 'wrapper.mjs');
  writeFileSync(file, wrapper);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the exit code is the child’s', async () => {
  const [code] = (await once(run('process.exit(7)'), 'exit')) as [number];
  expect(code).toBe(7);
});

describe.skipIf(process.platform === 'win32')('a signal', () => {
  test('that ends the child ends the parent in the same way', async () => {
    const [code, signal] = (await once(run(`process.kill(process.pid, 'SIGTERM')`), 'exit')) as [
      number | null,
      string,
    ];
    expect([code, signal]).toEqual([null, 'SIGTERM']);
  });

  test('is passed on, and the child may end well', async () => {
    const child = run(`process.on('SIGINT', () => process.exit(0)); ${waiting}`);
    await firstLine(child);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  test.each([
    ['that becomes it', 'exec "$0" "$@"'],
    ['that waits for it', '"$0" "$@"; exit $?'],
  ])('that kills npm ends the child too, below a shell %s', async (_, command) => {
    // As npm does it: a shell runs the script, and either becomes it or waits for it.
    const script = `
      const { spawn } = require('node:child_process');
      spawn('sh', ['-c', ...process.argv.slice(1)], { stdio: 'inherit' });
    `;
    const npm = spawn(process.execPath, ['-e', script, command, process.execPath, file, waiting], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = Number(await firstLine(npm));
    npm.kill('SIGKILL');
    await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
  });
});

function run(script: string): ChildProcess {
  return spawn(process.execPath, [file, script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('no output is read');
  const [chunk] = (await once(stdout, 'data')) as [Buffer];
  return chunk.toString().trim();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
