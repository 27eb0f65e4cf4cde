/** The development server makes files for others when they are asked for; tried over a real connection. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDataFiles } from '../../src/dev/serve-data-files.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive = archiveOf([{ year: 2023 }]);
let asked = 0;
let server: Server;
let url = '';

beforeAll(async () => {
  const middleware = serveDataFiles(() => {
    asked += 1;
    return archive;
  }, '/opendata');
  server = createServer((request, response) =>
    middleware(request, response, () => {
      response.statusCode = 404;
      response.end('not a data file');
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => server.close());

describe('the development server', () => {
  test('makes a file of the column', async () => {
    const response = await fetch(`${url}/opendata/data/figures.csv?fresh`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await response.text()).split('\n')).toHaveLength(202);
  });

  test('makes a file of a report', async () => {
    const response = await fetch(`${url}/opendata/reports/shili-shuiliju/2023/report.json`);
    expect(await response.json()).toMatchObject({ agency: 'shili-shuiliju', year: 2023 });
  });

  test('makes a workbook', async () => {
    const response = await fetch(`${url}/opendata/data/reports.xlsx`);
    expect((await response.bytes()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test.each([
    '/data/figures.csv',
    '/opendata/data/nothing.csv',
    '/opendata/reports/shili-shuiliju/2023/',
  ])('leaves %s to others', async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  });

  test('does not ask for the content where no file can be meant', async () => {
    const before = asked;
    for (const path of ['/opendata/', '/opendata/@vite/client.js', '/opendata/src/pages/a.ts']) {
      await fetch(`${url}${path}`);
    }
    expect(asked).toBe(before);
  });

  test('shows what has changed', async () => {
    archive = archiveOf([{ year: 2023 }, { year: 2024 }]);
    const response = await fetch(`${url}/opendata/data/figures.csv`);
    expect((await response.text()).split('\n')).toHaveLength(402);
  });
});
