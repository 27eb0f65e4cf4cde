import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { handleRequest } from './handle-request.ts';
import { baseOfHeadersFile } from './headers.ts';

export interface ServeOptions {
  /** The built folder. */
  root: string;
  /** Where the site's root is in the address, as /base/; else what the folder was built for. */
  base?: string;
  /** 0 for any free one. */
  port?: number;
  /** Ports to try after `port` if it is taken. */
  tries?: number;
}

export interface RunningServer {
  /** The address of the site's root, with the slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built folder to this machine alone, with production's headers. */
export async function serve({
  root,
  base,
  port = 0,
  tries = 0,
}: ServeOptions): Promise<RunningServer> {
  const site = { root: await realpath(root), base: withSlashes(base ?? (await baseOf(root))) };
  const server = createServer((request, response) => {
    handleRequest(site, request, response).catch(() => {
      // The browser went away, or the folder was replaced while it was read: this answer is lost, the server isn't.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port, tries);
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${site.base}`,
    close: () => close(server),
  };
}

/** The build writes `_headers` for the base that it built for. */
async function baseOf(root: string): Promise<string> {
  const file = join(root, '_headers');
  return existsSync(file) ? baseOfHeadersFile(await readFile(file, 'utf8')) : '/';
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (tries === 0 || !isTaken(error)) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
  server.closeAllConnections();
  await closed;
}
