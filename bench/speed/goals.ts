/** What this project wants to reach, beside what was measured. */
import type { Usage } from '../measure/usage.ts';
import { situations, type ContenderId, type Part, type Situation } from './contender.ts';
import type { SpeedResult } from './result.ts';
import { pairedRatio, spreadOf, type Spread } from './spread.ts';
import { usagesOf } from './usages.ts';

export interface Goal {
  readonly label: string;
  readonly atMost: number;
  /** Undefined where nothing was measured. */
  readonly measured: Spread | undefined;
  readonly decimals: number;
}

type Measure = 'cpuSeconds' | 'wallSeconds' | 'peakMegabytes';

const beside: readonly (readonly [number, ContenderId, Measure, number])[] = [
  [5000, 'eleventy', 'cpuSeconds', 1],
  [5000, 'hugo', 'cpuSeconds', 0.8],
  [5000, 'eleventy', 'wallSeconds', 0.8],
  [5000, 'hugo', 'wallSeconds', 0.8],
  [5000, 'floor', 'cpuSeconds', 2.5],
  [20_000, 'eleventy', 'cpuSeconds', 0.7],
  [20_000, 'hugo', 'cpuSeconds', 0.7],
  [20_000, 'eleventy', 'wallSeconds', 0.6],
  [20_000, 'hugo', 'wallSeconds', 0.6],
  [20_000, 'floor', 'cpuSeconds', 2],
];
const [growthFrom, growthTo] = [5000, 20_000];

const names: Readonly<Record<Measure | ContenderId, string>> = {
  cpuSeconds: 'CPU',
  wallSeconds: 'wall',
  peakMegabytes: 'peak memory',
  gongkailan: 'this project',
  eleventy: 'Eleventy',
  hugo: 'Hugo',
  floor: 'the bare script',
};

export function goals(results: readonly SpeedResult[]): readonly Goal[] {
  const ours = (reports: number, situation: Situation, part: Part, measure: Measure) =>
    values(results, reports, { contender: 'gongkailan', situation, part }, measure);
  return [
    ...beside.map(([reports, contender, measure, atMost]) => ({
      label: `cold site of ${size(reports)}, ${names[measure]} ÷ ${names[contender]}`,
      atMost,
      measured: pairedRatio(
        ours(reports, 'cold', 'site', measure),
        values(results, reports, { contender, situation: 'cold', part: 'site' }, measure),
      ),
      decimals: 2,
    })),
    ...results.map(({ reports }) => ({
      label: `one of ${size(reports)} changed, with search, CPU ÷ cold`,
      atMost: 0.25,
      measured: pairedRatio(
        ours(reports, 'changed', 'both', 'cpuSeconds'),
        ours(reports, 'cold', 'both', 'cpuSeconds'),
      ),
      decimals: 3,
    })),
    {
      label: `peak memory at ${size(growthTo)}, with search, MB, the most of all builds`,
      atMost: 1500,
      measured: spreadOf(mostMemory(results)),
      decimals: 0,
    },
    ...situations.flatMap((situation) =>
      (['site', 'both'] as const).map((part) => ({
        label: `${situation}, ${part}: CPU a report at ${size(growthTo)} ÷ at ${size(growthFrom)}`,
        atMost: 1,
        measured: growth(
          ours(growthFrom, situation, part, 'cpuSeconds'),
          ours(growthTo, situation, part, 'cpuSeconds'),
        ),
        decimals: 2,
      })),
    ),
  ];

  function mostMemory(all: readonly SpeedResult[]): readonly number[] {
    const peaks = all
      .filter(({ reports }) => reports === growthTo)
      .flatMap(({ measurements }) => measurements)
      .filter(({ contender, part }) => contender === 'gongkailan' && part === 'both')
      .flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
    return peaks.length === 0 ? [] : [Math.max(...peaks)];
  }
}

function values(
  results: readonly SpeedResult[],
  reports: number,
  asked: { contender: ContenderId; situation: Situation; part: Part },
  measure: Measure,
): readonly (number | undefined)[] {
  const result = results.find((each) => each.reports === reports);
  if (result === undefined) return [];
  return usagesOf(result.measurements, asked).map((usage: Usage) => usage[measure]);
}

/** Runs of different sizes are no pairs. */
function growth(
  small: readonly (number | undefined)[],
  large: readonly (number | undefined)[],
): Spread | undefined {
  const [from, to] = [spreadOf(small), spreadOf(large)];
  if (from === undefined || to === undefined) return undefined;
  return spreadOf([to.median / growthTo / (from.median / growthFrom)]);
}

function size(reports: number): string {
  return reports.toLocaleString('en');
}
