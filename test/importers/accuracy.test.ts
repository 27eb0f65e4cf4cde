/** Every fixture comes back exactly, or is refused where nobody could know better. Never is one silently wrong. */
import { describe, expect, test } from 'vitest';
import { filedFixtures } from './filed/read-filed.ts';
import { destroyedFixtures } from './layouts/destroyed/destroyed-fixtures.ts';
import { allFixtures } from './layouts/fixtures.ts';
import type { Fixture } from './layouts/layout.ts';
import { importBytes } from './support/import-bytes.ts';
import { judge } from './support/judge.ts';

const sound = [...allFixtures(), ...filedFixtures()];

const named = (fixtures: readonly Fixture[]) =>
  fixtures.map((fixture) => [fixture.name, fixture] as const);

describe('a report is imported exactly from', () => {
  const whole = sound.filter(({ wanted }) => wanted === 'exact');
  test.each(named(whole))('%s', async (_, fixture) => {
    expect(await verdictOn(fixture)).toEqual({ outcome: 'exact', details: [] });
  });
});

describe('nothing is imported from', () => {
  const destroyed = [...sound, ...destroyedFixtures()].filter(({ wanted }) => wanted === 'refused');
  test.each(named(destroyed))('%s', async (_, fixture) => {
    expect(await verdictOn(fixture)).toMatchObject({ outcome: 'refused' });
  });
});

describe('what is imported is exact, from', () => {
  const unclear = [...sound, ...destroyedFixtures()];
  test.each(named(unclear.filter(({ wanted }) => wanted === 'either')))(
    '%s',
    async (_, fixture) => {
      const verdict = await verdictOn(fixture);
      if (verdict.outcome !== 'refused') expect(verdict).toEqual({ outcome: 'exact', details: [] });
    },
  );
});

async function verdictOn(fixture: Fixture) {
  const { report } = fixture.printed;
  const imported = await importBytes(fixture.bytes, report.agencyName);
  const verdict = judge(fixture, imported);
  // A refusal says why.
  if (verdict.outcome === 'refused') expect(verdict.details.join('')).toMatch(/\p{Script=Han}/u);
  return verdict;
}
