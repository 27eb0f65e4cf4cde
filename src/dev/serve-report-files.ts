/** While the development server runs, files beside the reports come straight from the content folder. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CheckedContent } from '../core/checking/checked.ts';
import { mediaType } from '../server/media-types.ts';
import { joinBase } from '../site/urls.ts';
import { reportFiles } from './report-files.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function serveReportFiles(
  read: () => CheckedContent,
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
    response.setHeader('Content-Type', mediaType(found.source));
    createReadStream(found.source)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}
