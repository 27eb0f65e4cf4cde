/** `check --watch`, in a process of its own, as people run it. */
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';

const report = 'reports/shili-shuiliju/2023.md';

function watch(folder: string) {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'check', '--watch'], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: projectRoot, CONTENT_DIR: folder, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const hear = (data: Buffer) => (said += data.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    /** Waits until it has said the text since the last time. */
    hears: async (text: string) => {
      await vi.waitFor(() => expect(said).toContain(text), { timeout: 30_000, interval: 20 });
      // What was said in the same breath belongs to it.
      await vi.waitFor(() => expect(said).toContain('按 Ctrl-C 结束'), { timeout: 30_000 });
      said = '';
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const none = '共检查 1 份报告：错误 0，警告 1，提示 0';

describe('check --watch', () => {
  test('checks again whenever a file changes, and ends with 0 at Ctrl-C', async () => {
    const folder = makeContentFolder();
    const { hears, interrupt } = watch(folder);
    await hears(none);
    writeFileSync(join(folder, report), reportText().replace('年度: 2023', '年度: 2022'));
    await hears('错误 3，');
    writeFileSync(join(folder, report), reportText());
    await hears(none);
    expect(await interrupt()).toBe(0);
  });

  test('sees new bodies, and files that take the place of others', async () => {
    const folder = makeContentFolder();
    const { hears, interrupt } = watch(folder);
    await hears(none);
    mkdirSync(join(folder, 'reports/shili-xinju'));
    writeFileSync(join(folder, 'reports/shili-xinju/2023.md'), '');
    await hears('shili-xinju/2023.md:1:1 error file-empty');
    writeFileSync(join(folder, 'fresh'), reportText());
    renameSync(join(folder, 'fresh'), join(folder, 'reports/shili-xinju/2023.md'));
    await hears('error agency-unknown');
    rmSync(join(folder, 'reports/shili-xinju'), { recursive: true });
    await hears(none);
    expect(await interrupt()).toBe(0);
  });

  test('outlives a file that is half written, and a folder that is gone for a moment', async () => {
    const folder = makeContentFolder();
    const { hears, interrupt } = watch(folder);
    await hears(none);
    writeFileSync(join(folder, report), Buffer.from([0xe5, 0xb9]));
    await hears('error file-encoding');
    writeFileSync(join(folder, report), reportText().slice(0, 300));
    await hears('error front-matter');
    renameSync(folder, `${folder}-away`);
    await hears('共检查 0 份报告');
    renameSync(`${folder}-away`, folder);
    writeFileSync(join(folder, report), reportText());
    await hears(none);
    expect(await interrupt()).toBe(0);
  });
});
