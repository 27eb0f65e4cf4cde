import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentCache } from '../../src/downloads/word/document-cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = new Uint8Array([80, 75, 3, 4]);
const key = 'abcdef';

describe('the cache of documents', () => {
  test('gives back what was kept, to whoever opens it next', () => {
    const folder = temporaryFolder();
    documentCache(folder, 'code').keep(key, bytes);
    expect(new Uint8Array(documentCache(folder, 'code').take(key) ?? [])).toEqual(bytes);
  });

  test('knows nothing of what other code wrote, and takes it away when it keeps something', () => {
    const folder = temporaryFolder();
    documentCache(folder, 'old').keep(key, bytes);
    const cache = documentCache(folder, 'new');
    expect(cache.take(key)).toBeUndefined();
    cache.keep(key, bytes);
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test('gives nothing where an entry was damaged', () => {
    const folder = temporaryFolder();
    const cache = documentCache(folder, 'code');
    cache.keep(key, bytes);
    writeFileSync(
      join(folder, 'code', 'ab', 'cdef'),
      'something else, as long as a digest is, or longer',
    );
    expect(cache.take(key)).toBeUndefined();
  });

  test('forgets what nobody asked for in a month', () => {
    const folder = temporaryFolder();
    documentCache(folder, 'code').keep(key, bytes);
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    utimesSync(join(folder, 'code', 'ab', 'cdef'), old, old);
    const cache = documentCache(folder, 'code');
    cache.keep('012345', bytes);
    expect(cache.take(key)).toBeUndefined();
    expect(cache.take('012345')).toBeDefined();
  });

  test('is none where nothing can be written, and nothing is said of it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const cache = documentCache(join(folder, 'file'), 'code');
    cache.keep(key, bytes);
    expect(cache.take(key)).toBeUndefined();
  });
});
