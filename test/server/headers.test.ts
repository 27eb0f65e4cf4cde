import { expect, test } from 'vitest';
import {
  baseOfHeadersFile,
  headersFile,
  metaContentSecurityPolicy,
  responseHeaders,
} from '../../src/server/headers.ts';

test('the policy allows nothing inline', () => {
  expect(responseHeaders['Content-Security-Policy']).not.toContain('unsafe-inline');
  expect(responseHeaders['Content-Security-Policy']).not.toContain("'unsafe-eval'");
});

test('the policy is this one, and no directive is looser', () => {
  expect(responseHeaders['Content-Security-Policy'].split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
});

test('the policy for a meta element leaves out what browsers refuse there', () => {
  expect(metaContentSecurityPolicy).not.toContain('frame-ancestors');
});

test('pages elsewhere may read the published data', () => {
  expect(headersFile('/open/')).toContain('\n  Access-Control-Allow-Origin: *\n');
});

test('a static host is told the same headers, below the base', () => {
  const text = headersFile('/open/');
  expect(text).toContain(
    `/open/*\n  Content-Security-Policy: ${responseHeaders['Content-Security-Policy']}\n`,
  );
  expect(text).toContain('/open/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

test.each(['/', '/open/', '/a/b/'])(
  'the file tells the base %s that it was written for',
  (base) => {
    expect(baseOfHeadersFile(headersFile(base))).toBe(base);
  },
);

test('no file means the root', () => {
  expect(baseOfHeadersFile('')).toBe('/');
});
