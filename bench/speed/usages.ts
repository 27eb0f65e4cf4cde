/** What was measured, and what follows from it: the search index of ours, and both of a peer’s. */
import type { Usage } from '../measure/usage.ts';
import type { ContenderId, Part, Situation } from './contender.ts';
import type { Measurement } from './run-contenders.ts';

export interface Asked {
  readonly contender: ContenderId;
  readonly situation: Situation;
  readonly part: Part;
}

/**
 * One a run, in order; none where the contender does nothing of the kind. Whoever keeps nothing from build to build was
 * measured cold only: another of its builds is the same once more.
 */
export function usagesOf(measurements: readonly Measurement[], asked: Asked): readonly Usage[] {
  const isMeasured = measurements.some(
    ({ contender, situation }) => contender === asked.contender && situation === asked.situation,
  );
  if (!isMeasured && asked.situation !== 'cold') {
    return usagesOf(measurements, { ...asked, situation: 'cold' });
  }
  const of = (part: Part) =>
    measurements.filter(
      (each) =>
        each.contender === asked.contender &&
        each.situation === asked.situation &&
        each.part === part,
    );
  const measured = of(asked.part);
  if (measured.length > 0) return measured;
  if (asked.part === 'both') return paired(of('site'), of('search'), oneAfterTheOther);
  return asked.part === 'search' ? paired(of('both'), of('site'), whatIsAdded) : [];
}

function paired(
  left: readonly Usage[],
  right: readonly Usage[],
  join: (left: Usage, right: Usage) => Usage,
): readonly Usage[] {
  return left.flatMap((each, run) => {
    const other = right[run];
    return other === undefined ? [] : [join(each, other)];
  });
}

function oneAfterTheOther(left: Usage, right: Usage): Usage {
  return {
    cpuSeconds: combine(left.cpuSeconds, right.cpuSeconds, (a, b) => a + b),
    wallSeconds: left.wallSeconds + right.wallSeconds,
    peakMegabytes: combine(left.peakMegabytes, right.peakMegabytes, Math.max),
  };
}

/** Of memory it isn’t known. */
function whatIsAdded(whole: Usage, part: Usage): Usage {
  return {
    cpuSeconds: combine(whole.cpuSeconds, part.cpuSeconds, (a, b) => a - b),
    wallSeconds: whole.wallSeconds - part.wallSeconds,
    peakMegabytes: undefined,
  };
}

function combine(
  left: number | undefined,
  right: number | undefined,
  join: (left: number, right: number) => number,
): number | undefined {
  return left === undefined || right === undefined ? undefined : join(left, right);
}
