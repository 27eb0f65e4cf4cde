/** While the development server runs, files for others are made when they are asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Archive } from '../site/archive.ts';
import { joinBase } from '../site/urls.ts';
import type { DataFile } from '../downloads/data-file.ts';
import { columnFiles, reportDataFiles } from '../downloads/data-files.ts';
import { pieces } from '../downloads/write-files.ts';
import { mediaType } from '../server/media-types.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function serveDataFiles(read: () => Archive, base: string): Middleware {
  let known: { archive: Archive; files: ReadonlyMap<string, DataFile> } | undefined;
  const filesOf = (archive: Archive) => {
    if (known?.archive !== archive) known = { archive, files: filesByPath(archive) };
    return known.files;
  };
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    // Asking for the archive at every request would check the content more often than it changes.
    const found = isDataPath(path, base)
      ? filesOf(read()).get(path.slice(joinBase(base, '').length))
      : undefined;
    if (found === undefined) next();
    else void send(found, response);
  };
}

function filesByPath(archive: Archive): ReadonlyMap<string, DataFile> {
  const files = [...columnFiles(archive), ...reportDataFiles(archive)];
  return new Map(files.map((file) => [file.path, file]));
}

/** What the server makes itself begins with an @ or comes from the source. */
function isDataPath(path: string, base: string): boolean {
  return (
    path.startsWith(joinBase(base, '/')) &&
    /\.[a-z]+$/.test(path) &&
    !/\/(@|src\/|node_modules\/)/.test(path)
  );
}

/** What can't be made is a failure that its reader sees, with its reason. */
async function send(file: DataFile, response: ServerResponse): Promise<void> {
  try {
    const content = await file.content(new Map());
    response.setHeader('Content-Type', mediaType(file.path));
    for (const piece of pieces(content)) {
      if (response.destroyed) return;
      if (!response.write(piece)) await drained(response);
    }
    response.end();
  } catch (error) {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(`${file.path}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Or closed by the one who asked. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.once('drain', go).once('close', go);
  });
}
