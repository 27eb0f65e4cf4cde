/**
 * `npm run -s bench -- changes [SEED…]`: one figure changed at random in every tenth of 2,000 sample reports, and
 * whether each of them is flagged, and no other report but the one that carries on from a wrong 结转下年.
 */
import { randomFor } from '../../src/core/sample/random.ts';
import { changeableSample, judge, randomChange } from '../../test/sample/changed-figures.ts';

const size = { agencies: 200, years: 10 };

/** Exit code: 1 where a change is missed, or another report is flagged for it. */
export function benchChanges(words: readonly string[]): number {
  const seeds = words.length === 0 ? ['1'] : words;
  return seeds.map(isFlagged).every(Boolean) ? 0 : 1;
}

function isFlagged(seed: string): boolean {
  const sample = changeableSample({ ...size, seed });
  const random = randomFor('changed figures', seed);
  const chosen = random.shuffled(sample.reports).slice(0, sample.reports.length / 10);
  const changes = chosen.map((each) => randomChange(each, random));
  const before = sample.issuesWith([]).length;
  const { missed, strays, unlinked } = judge(changes, sample.issuesWith(changes));
  process.stdout.write(
    `seed ${seed}: ${String(sample.reports.length)} reports, ${String(before)} findings; ` +
      `${String(changes.length)} changed: ${String(changes.length - missed.length)} flagged, ` +
      `${String(strays.length)} stray findings, ${String(unlinked.length)} without a link\n`,
  );
  return [before, missed.length, strays.length, unlinked.length].every((count) => count === 0);
}
