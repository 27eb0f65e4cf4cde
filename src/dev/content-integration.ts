/** The content for `astro dev`, where every change of a file shows at once. */
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content-folder/content-folder.ts';
import { archive } from '../site/archive.ts';
import { isContentProvided, providedContent } from '../site/content-source.ts';
import { serveDataFiles } from './serve-data-files.ts';
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
        server.middlewares.use(serveDataFiles(archive, server.config.base));
      },
      'astro:build:start': () => {
        if (!isContentProvided()) throw new Error('a site is built by: npm run build');
      },
    },
  };
}
