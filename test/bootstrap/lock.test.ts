import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../bootstrap/lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'deep', 'lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('two at the same time work one after the other', async () => {
  const events: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      events.push(`${name} begins`);
      await sleep(50);
      events.push(`${name} ends`);
    });
  await Promise.all([work('one'), work('other')]);
  expect(events).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
});

test('the lock is given back when the work fails', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  );
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  await withLock(file, () => Promise.resolve());
  writeFileSync(file, '1 gone');
  await expect(withLock(file, () => Promise.resolve('done'), { goneAfter: 100 })).resolves.toBe(
    'done',
  );
});

test('the lock of a process that works long is not taken away', async () => {
  let isWorking = false;
  const long = withLock(file, async () => {
    isWorking = true;
    await sleep(2500);
    isWorking = false;
  });
  const wasWorking = await withLock(file, () => Promise.resolve(isWorking), { goneAfter: 1800 });
  expect(wasWorking).toBe(false);
  await long;
});
