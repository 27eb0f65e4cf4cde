/**
 * The content for the pages, wherever Astro runs: `astro dev`, where every change of a file shows at once, and a
 * build. `npm run build` has checked and provided the content before Astro starts; a plain `astro build` does it here.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentFolder } from '../content-folder/content-folder.ts';
import { contentHistory } from '../content-folder/content-history.ts';
import { earlierVersions } from '../content-folder/earlier-versions.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { issueLine } from '../core/issue/issue-line.ts';
import { columnFiles, reportDataFiles } from '../downloads/data-files.ts';
import { moveInto } from '../downloads/move-into.ts';
import { writeFiles } from '../downloads/write-files.ts';
import { archive } from '../site/archive.ts';
import {
  isContentProvided,
  provideContent,
  providedContent,
  type SiteContent,
} from '../site/content-source.ts';
import { copyReportFiles, reportFiles } from './report-files.ts';
import { serveDataFiles } from './serve-data-files.ts';
import { serveReportFiles } from './serve-report-files.ts';
import { watchContent } from './watch-content.ts';

export function contentIntegration(): AstroIntegration {
  const folder = contentFolder();
  let staged = '';
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(server, folder);
        server.middlewares.use(serveReportFiles(providedContent, folder, server.config.base));
        server.middlewares.use(serveDataFiles(archive, server.config.base));
      },
      'astro:config:done': ({ config }) => {
        staged = `${fileURLToPath(config.outDir).replace(/[/\\]$/, '')}.data`;
      },
      'astro:build:start': async () => {
        if (!isContentProvided()) {
          const content = readContent(folder);
          provideContent(() => content);
        }
        // What a build that was stopped left there may have been withdrawn since.
        rmSync(staged, { recursive: true, force: true });
        // Astro empties the folder into which it builds, and a page tells how large these files are.
        const measured = await writeFiles(columnFiles(archive()), staged);
        const whole = { ...providedContent(), measured };
        provideContent(() => whole);
      },
      'astro:build:done': async ({ dir }) => {
        const target = fileURLToPath(dir);
        await copyReportFiles(reportFiles(providedContent(), folder), target);
        moveInto(staged, target);
        await writeFiles(reportDataFiles(archive()), target);
      },
    },
  };
}

function readContent(folder: string): SiteContent {
  const content = checkFolder(folder);
  refuseErrors(content);
  return {
    ...content,
    earlierVersions: earlierVersions(folder, content),
    history: contentHistory(folder, content),
  };
}

function refuseErrors({ issues }: CheckedContent): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Error(`the content has errors:\n${errors.map((issue) => issueLine(issue)).join('\n')}`);
}
