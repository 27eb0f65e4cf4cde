/** While the development server runs, files beside the reports come straight from the content folder, or from git. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType } from '../server/media-types.ts';
import type { SiteContent } from '../site/content-source.ts';
import { joinBase } from '../site/urls.ts';
import { reportFiles } from './report-files.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function serveReportFiles(
  read: () => SiteContent,
  folder: string,
  base: string,
): Middleware {
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    // Asking for the list at every request would check the content more often than it changes.
    const found = path.includes('/reports/')
      ? reportFiles(read(), folder).find((file) => joinBase(base, file.path) === path)
      : undefined;
    if (found === undefined) {
      next();
      return;
    }
    const { source } = found;
    response.setHeader('Content-Type', mediaType(found.path));
    if (typeof source !== 'string') {
      response.end(source());
      return;
    }
    createReadStream(source)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}
