import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipBounded } from '../../src/core/importers/readers/zip.ts';

const all = () => true;
const archive = zipSync({
  'a.txt': strToU8('甲乙丙'.repeat(1000)),
  'folder/b.txt': [strToU8('stored'), { level: 0 }],
});

test('an archive gives its wanted entries, packed or stored', () => {
  const unzipped = unzipBounded(archive, (name) => name.startsWith('folder/'));
  expect(unzipped).toEqual({
    names: ['a.txt', 'folder/b.txt'],
    files: new Map([['folder/b.txt', strToU8('stored')]]),
  });
});

test('an entry of several steps comes back whole', () => {
  const noise = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index * 31) >>> 7);
  const unzipped = unzipBounded(zipSync({ noise }), all);
  expect('files' in unzipped && unzipped.files.get('noise')).toEqual(noise);
});

test('a flipped bit anywhere never gives other content', () => {
  const small = zipSync({ 'a.txt': strToU8('自然人 17 件，商业企业 3 件') });
  const right = unzipBounded(small, all);
  for (let bit = 0; bit < small.length * 8; bit += 1) {
    const flipped = small.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const unzipped = unzipBounded(flipped, (name) => name === 'a.txt');
    const content = 'files' in unzipped ? unzipped.files.get('a.txt') : undefined;
    if (content !== undefined) expect(unzipped).toEqual(right);
  }
});

test('a truncated archive is refused', () => {
  expect(refusalOf(archive.subarray(0, archive.length - 30))).toMatch(/^文件已经损坏或者不完整/);
  expect(refusalOf(new Uint8Array(0))).toMatch(/^文件已经损坏或者不完整/);
});

test('an archive that declares too much is refused before anything is inflated', () => {
  const bomb = zipSync({ bomb: new Uint8Array(65 * 1024 * 1024) });
  const start = performance.now();
  expect(refusalOf(bomb)).toMatch(/^文件解压以后超过64MB/);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('an archive that declares less than it holds is stopped while it is inflated', () => {
  const bomb = zipSync({ bomb: new Uint8Array(40 * 1024 * 1024) });
  new DataView(bomb.buffer).setUint32(directoryOf(bomb) + 24, 10, true);
  const start = performance.now();
  expect(refusalOf(bomb)).toMatch(/^文件已经损坏或者不完整/);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('an archive of thousands of entries is refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: 5_001 }, (_, index) => [`${index}`, new Uint8Array(0)]),
  );
  expect(refusalOf(zipSync(many, { level: 0 }))).toMatch(/^压缩包里的文件超过5000个/);
});

test('an encrypted entry is refused as one', () => {
  const locked = zipSync({ 'a.txt': strToU8('a') });
  const flags = directoryOf(locked) + 8;
  locked[flags] = (locked[flags] ?? 0) | 1;
  expect(refusalOf(locked)).toMatch(/^文件有密码保护/);
});

function refusalOf(bytes: Uint8Array): string | undefined {
  const unzipped = unzipBounded(bytes, all);
  return 'refusal' in unzipped ? unzipped.refusal.message : undefined;
}

function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}
