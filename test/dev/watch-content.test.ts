/** What the development server does when a file of the content changes; tried with a server of which only that is there. */
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { watchContent } from '../../src/dev/watch-content.ts';
import { providedContent } from '../../src/site/content-source.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';

const report = 'reports/shili-shuiliju/2023.md';

function serve() {
  const folder = makeContentFolder();
  const reload = vi.fn();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const environments = { client: { hot: { send: reload } }, ssr: { hot: { send: reload } } };
  watchContent({ watcher, environments } as unknown as ViteDevServer, folder);
  const change = async (event: string, path: string) => {
    watcher.emit(event, path);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  };
  return { folder, watcher, reload, change };
}

describe('the development server', () => {
  test('watches the content folder wherever it lies', () => {
    const { folder, watcher } = serve();
    expect(watcher.add).toHaveBeenCalledWith(folder);
  });

  test('gives the same content for as long as nothing has changed', () => {
    serve();
    expect(providedContent()).toBe(providedContent());
  });

  test('checks an edited report anew and reloads all pages', async () => {
    const { folder, change } = serve();
    expect(providedContent().reports[0]?.report?.figures['requests.received.total']).toBe(0);
    const path = join(folder, report);
    writeFileSync(path, reportText({ figures: { 'requests.received.total': 7 } }));
    await change('change', path);
    expect(providedContent().reports[0]?.report?.figures['requests.received.total']).toBe(7);
  });

  test('turns a broken report into findings', async () => {
    const { folder, change } = serve();
    const path = join(folder, report);
    writeFileSync(path, '---\n机关: [\n');
    await change('change', path);
    expect(providedContent().issues.map(({ severity }) => severity)).toContain('error');
  });

  test('notices new and deleted files', async () => {
    const { folder, change } = serve();
    const path = join(folder, report);
    rmSync(path);
    await change('unlink', path);
    expect(providedContent().reports).toEqual([]);
  });

  test('knows the version before while its correction is being written', async () => {
    const { folder, change } = serve();
    commitAll(folder);
    const path = join(folder, report);
    writeFileSync(path, reportText({ corrections: [{ date: '2024-03-05', text: '改正一处。' }] }));
    await change('change', path);
    expect([...providedContent().earlierVersions.keys()]).toEqual(['shili-shuiliju/2023']);
  });

  test('leaves files outside the content folder to Vite', async () => {
    const { folder, watcher, reload } = serve();
    watcher.emit('change', `${folder}-other/site.yaml`);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(reload).not.toHaveBeenCalled();
  });
});
