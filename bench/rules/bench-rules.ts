/** `npm run -s bench -- rules`: what each rule finds and misses in the labelled set, and where it speaks in error. */
import { labelledCases } from '../../test/labelled/labelled-cases.ts';
import { scoreRules, type RuleScore } from './rule-scores.ts';

/** Exit code: 1 with a case that no rule of that name can find. */
export function benchRules(words: readonly string[]): number {
  const cases = labelledCases();
  const scores = scoreRules(cases);
  const known = new Set(scores.map(({ rule }) => rule.id));
  const unknown = cases.flatMap(({ finds }) => (finds && !known.has(finds) ? [finds] : []));
  const sound = cases.filter(({ finds }) => finds === undefined).length;
  process.stdout.write(
    [
      `${String(cases.length)} labelled cases, ${String(sound)} of them sound; each is held against every rule`,
      '',
      '| rule | severity | faults | found | hit rate | other cases | false alarms |',
      '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
      ...scores.map(row),
      total(scores),
      '',
      ...(words.includes('--verbose') ? scores.flatMap(details) : []),
      ...(unknown.length === 0 ? [] : [`no such rule: ${[...new Set(unknown)].join(', ')}`, '']),
    ].join('\n'),
  );
  return unknown.length === 0 ? 0 : 1;
}

function row({ rule, found, missed, others, falseAlarms }: RuleScore): string {
  const faults = found + missed.length;
  return line([
    rule.id,
    rule.severity,
    faults,
    found,
    share(found, faults),
    others,
    falseAlarms.length,
  ]);
}

function total(scores: readonly RuleScore[]): string {
  const sum = (count: (score: RuleScore) => number) =>
    scores.reduce((before, score) => before + count(score), 0);
  const [found, missed] = [sum((score) => score.found), sum(({ missed }) => missed.length)];
  const others = sum((score) => score.others);
  const alarms = sum(({ falseAlarms }) => falseAlarms.length);
  return line(['all', '', found + missed, found, share(found, found + missed), others, alarms]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${String(Math.round((part / whole) * 100))} %`;
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function details({ rule, missed, falseAlarms }: RuleScore): string[] {
  return [
    ...missed.map((what) => `${rule.id} misses ${JSON.stringify(what)}`),
    ...falseAlarms.map(({ what, message }) => `${rule.id} on ${JSON.stringify(what)}: ${message}`),
  ];
}
