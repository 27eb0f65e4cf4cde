/** While the development server runs, files for others are made when they are asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Archive } from '../site/archive.ts';
import { joinBase } from '../site/urls.ts';
import { columnFiles, reportDataFiles } from '../downloads/data-files.ts';
import { pieces } from '../downloads/write-files.ts';
import { mediaType } from '../server/media-types.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function serveDataFiles(read: () => Archive, base: string): Middleware {
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    // Asking for the list at every request would check the content more often than it changes.
    const isFile = /\.\w+$/.test(path) && !path.includes('/@') && !path.includes('/src/');
    const found = isFile
      ? [...columnFiles(read()), ...reportDataFiles(read())].find(
          (file) => joinBase(base, file.path) === path,
        )
      : undefined;
    if (found === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', mediaType(found.path));
    void Promise.resolve(found.content(new Map())).then(
      (content) => {
        for (const piece of pieces(content)) response.write(piece);
        response.end();
      },
      () => response.destroy(),
    );
  };
}
