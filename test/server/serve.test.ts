import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type RunningServer } from '../../src/server/serve.ts';

const files = {
  'index.html': '<title>公开栏</title>',
  'long/index.html': `<title>长</title>${'公开'.repeat(1000)}`,
  'long.pdf': '%PDF'.repeat(1000),
  '404.html': '<title>没有这一页</title>',
  'search/index.html': '<title>检索</title>',
  'reports/水利局/附件.pdf': '%PDF',
  '_astro/page.B1c2.css': 'a{}',
  '_astro/worker.D3.mjs': 'export {}',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/index.json': '{}',
  'pagefind/parts/2023-1a/fragment/zxx_1a.pf_fragment': 'f',
  'pagefind/wasm.zh-cn.pagefind': 'w',
};

let parent: string;
let server: RunningServer;
let under: RunningServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  const root = join(parent, 'site');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await symlink(join(parent, 'secret.txt'), join(root, 'link.txt'));
  server = await serve({ root });
  under = await serve({ root, base: '/open' });
});

afterAll(async () => {
  await server.close();
  await under.close();
  await rm(parent, { recursive: true });
});

describe('a page', () => {
  test('is a folder’s index.html', async () => {
    const answer = await get('/search/');
    expect(answer.status).toBe(200);
    expect(answer.body).toBe(files['search/index.html']);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('is redirected to its address with a slash, and keeps the query', async () => {
    const answer = await get('/search?q=%E8%AF%B4');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/search/?q=%E8%AF%B4');
  });

  test('is never redirected to another host', async () => {
    const answer = await get('//search');
    expect([answer.status, answer.headers.location]).not.toContain('//search/');
  });

  test('that does not exist is 404.html with status 404', async () => {
    const answer = await get('/nothing/');
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(files['404.html']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test('carries the headers that keep it safe, also where it is missing', async () => {
    for (const path of ['/', '/nothing/']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBeDefined();
    }
  });
});

describe('a file', () => {
  test('may have a Chinese name', async () => {
    const answer = await get(encodeURI('/reports/水利局/附件.pdf'));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  test.each([
    ['/_astro/worker.D3.mjs', 'text/javascript; charset=utf-8'],
    ['/pagefind/wasm.zh-cn.pagefind', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['/_astro/page.B1c2.css', 'public, max-age=31536000, immutable'],
    ['/pagefind/parts/2023-1a/fragment/zxx_1a.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/pagefind/index.json', 'no-cache'],
    ['/pagefind/wasm.zh-cn.pagefind', 'no-cache'],
    ['/', 'no-cache'],
  ])('%s may be cached: %s', async (path, value) => {
    expect((await get(path)).headers['cache-control']).toBe(value);
  });

  test('known to the browser is not sent again', async () => {
    const first = await get('/');
    const again = await get('/', { headers: { 'If-None-Match': first.headers.etag ?? '' } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('is not sent for HEAD, but measured', async () => {
    const answer = await get('/pagefind/pagefind.js', { method: 'HEAD' });
    expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([200, '', '9']);
  });
});

describe('a long text', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br;q=0', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
  ])('is compressed for a browser that takes %s', async (accepted, encoding, decompress) => {
    const answer = await get('/long/', { headers: { 'Accept-Encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(decompress(answer.bytes).toString()).toBe(files['long/index.html']);
    expect(answer.bytes.length).toBeLessThan(500);
  });

  test.each(['', 'identity', 'br;q=0, gzip;Q=0.0'])(
    'is sent as it is to a browser that takes “%s”',
    async (accepted) => {
      const answer = await get('/long/', { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.body).toBe(files['long/index.html']);
    },
  );

  test('tells caches that its encoding depends on who asks', async () => {
    expect((await get('/long/')).headers.vary).toBe('Accept-Encoding');
  });
});

test.each(['/', '/long.pdf'])('%s is not compressed: it is short, or no text', async (path) => {
  const { headers } = await get(path, { headers: { 'Accept-Encoding': 'br' } });
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
});

describe('nothing else', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/search/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/index.html%00.png',
    '/index.html/',
  ])('%s is not found', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('a malformed address is refused', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });

  test('other methods are refused', async () => {
    const answer = await get('/', { method: 'POST' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('under a base path', () => {
  test('the site is there', async () => {
    expect(under.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\/$/);
    expect((await get('/open/search/', {}, under)).status).toBe(200);
    expect((await get('/open/_astro/page.B1c2.css', {}, under)).headers['cache-control']).toContain(
      'immutable',
    );
  });

  test('and nowhere else', async () => {
    expect((await get('/search/', {}, under)).status).toBe(404);
    expect((await get('/open', {}, under)).headers.location).toBe('/open/');
  });
});

test('a taken port gives way to the next one', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await serve({ root: join(parent, 'site'), port: taken, tries: 20 });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});

test('a taken port is an error where no other may be tried', async () => {
  const taken = Number(new URL(server.url).port);
  await expect(serve({ root: join(parent, 'site'), port: taken })).rejects.toThrow('EADDRINUSE');
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** Not fetch: that tidies the path up before it is sent. */
function get(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  { url }: RunningServer = server,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status, headers } = response;
        resolve({ status, headers, bytes, body: bytes.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}
