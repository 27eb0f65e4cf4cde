/** While the development server runs: content is checked anew when one of its files changes, and pages reload. */
import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentHistory } from '../content-folder/content-history.ts';
import { earlierVersions } from '../content-folder/earlier-versions.ts';
import { provideContent, type SiteContent } from '../site/content-source.ts';

/** Editors write a file in several steps, and git changes many at once. */
const settleMilliseconds = 50;

export function watchContent(server: ViteDevServer, folder: string): void {
  let known: SiteContent | undefined;
  provideContent(() => (known ??= readContent(folder)));

  let settling: NodeJS.Timeout | undefined;
  const changed = (path: string) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      known = undefined;
      reload(server);
    }, settleMilliseconds);
  };
  // The folder may lie outside the project, where Vite doesn't look by itself.
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) {
    server.watcher.on(event, changed);
  }
}

function readContent(folder: string): SiteContent {
  const content = checkFolder(folder);
  return {
    ...content,
    earlierVersions: earlierVersions(folder, content),
    history: contentHistory(folder, content),
  };
}

/** Pages are evaluated anew, since Astro keeps the list of a page's addresses for as long as its module lives. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send({ type: 'full-reload' });
  }
}
