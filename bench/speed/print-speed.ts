/** What was measured of one sample, as Markdown tables. */
import { markdownTable } from '../markdown-table.ts';
import type { Usage } from '../measure/usage.ts';
import { situations, type Contender, type Part, type Situation } from './contender.ts';
import type { SpeedResult } from './result.ts';
import { pairedRatio, printSpread, spreadOf } from './spread.ts';
import { usagesOf } from './usages.ts';

type Measure = (usage: Usage) => number | undefined;

const parts: readonly Part[] = ['site', 'search', 'both'];
const cpu: Measure = ({ cpuSeconds }) => cpuSeconds;
const wall: Measure = ({ wallSeconds }) => wallSeconds;
const peak: Measure = ({ peakMegabytes }) => peakMegabytes;

const situationWords: Readonly<Record<Situation, string>> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  changed: 'one report changed',
};

export function printSpeed(result: SpeedResult): string {
  const { reports, runs, contenders } = result;
  const [ours, ...others] = contenders;
  if (ours === undefined) return '';
  const wasRun = runs === 1 ? 'one run each' : `medians (lowest–highest) of ${runs} runs each`;
  return [
    `### ${reports.toLocaleString('en')} reports, ${wasRun}, in alternation`,
    '',
    ...costs(result),
    '',
    'This project ÷ each of the others, medians of the ratios of a round:',
    '',
    ...ratios(result, ours, others),
    '',
    'Written:',
    '',
    ...weights(result),
    '',
  ].join('\n');
}

function costs({ measurements, contenders }: SpeedResult): readonly string[] {
  const rows = situations.flatMap((situation) =>
    contenders.flatMap(({ id, label }) =>
      parts.flatMap((part) => {
        const usages = usagesOf(measurements, { contender: id, situation, part });
        if (usages.length === 0) return [];
        const cells = [
          printSpread(spreadOf(usages.map(cpu)), 2),
          printSpread(spreadOf(usages.map(wall)), 2),
          printSpread(spreadOf(usages.map(peak)), 0),
        ];
        return [[situationWords[situation], label, part, ...cells]];
      }),
    ),
  );
  return markdownTable(['', '', 'part', 'CPU s', 'wall s', 'peak MB'], rows, 3);
}

function ratios(
  { measurements }: SpeedResult,
  ours: Contender,
  others: readonly Contender[],
): readonly string[] {
  const header = [
    ...['', 'part'],
    ...others.map(({ label }) => `CPU ÷ ${label}`),
    ...others.map(({ label }) => `wall ÷ ${label}`),
    ...others.map(({ label }) => `peak ÷ ${label}`),
  ];
  const rows = situations.flatMap((situation) =>
    parts.flatMap((part) => {
      const usages = (contender: Contender) =>
        usagesOf(measurements, { contender: contender.id, situation, part });
      const cells = [cpu, wall, peak].flatMap((measure) =>
        others.map((other) =>
          printSpread(pairedRatio(usages(ours).map(measure), usages(other).map(measure)), 2),
        ),
      );
      return cells.every((cell) => cell === '')
        ? []
        : [[situationWords[situation], part, ...cells]];
    }),
  );
  return markdownTable(header, rows, 2);
}

function weights({ contenders, weights }: SpeedResult): readonly string[] {
  const rows = contenders.map(({ id, label }) => {
    const { files, megabytes } = weights[id] ?? { files: 0, megabytes: 0 };
    return [label, String(files), megabytes.toFixed(0)];
  });
  return markdownTable(['', 'files', 'MB'], rows);
}
