/**
 * The content for the pages, wherever Astro runs: `astro dev`, where every change of a file shows at once, and a
 * build. `npm run build` has checked and provided the content before Astro starts; a plain `astro build` does it here.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentFolder } from '../content-folder/content-folder.ts';
import { earlierVersions } from '../content-folder/earlier-versions.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { issueLine } from '../core/issue/issue-line.ts';
import { isContentProvided, provideContent, providedContent } from '../site/content-source.ts';
import { copyReportFiles, reportFiles } from './report-files.ts';
import { serveReportFiles } from './serve-report-files.ts';
import { watchContent } from './watch-content.ts';

export function contentIntegration(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(server, folder);
        server.middlewares.use(serveReportFiles(providedContent, folder, server.config.base));
      },
      'astro:build:start': () => {
        if (isContentProvided()) return;
        const content = checkFolder(folder);
        refuseErrors(content);
        const whole = { ...content, earlierVersions: earlierVersions(folder, content) };
        provideContent(() => whole);
      },
      'astro:build:done': async ({ dir }) => {
        await copyReportFiles(reportFiles(providedContent(), folder), fileURLToPath(dir));
      },
    },
  };
}

function refuseErrors({ issues }: CheckedContent): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Error(`the content has errors:\n${errors.map((issue) => issueLine(issue)).join('\n')}`);
}
