/**
 * `npm test`: every stage in its order, or those that are named: `npm test -- lint unit`. A stage that fails does not
 * keep the others from running, except those that need what it makes. The last line counts: `N passed, N failed`.
 */
import { stages, type Stage } from './stages.ts';
import { interruption } from './run-tool.ts';
import { addCounts, noCounts, type Counts } from './counts.ts';

const chosen = chooseStages(process.argv.slice(2));
if (chosen === undefined) {
  console.error(`没有这一步。可以是：${stages.map(({ name, group }) => group ?? name).join('、')}`);
  process.exit(2);
}

const results = new Map<string, Counts>();
const seconds = new Map<string, number>();
for (const stage of chosen) {
  const missing = stage.needs !== undefined && (results.get(stage.needs)?.failed ?? 0) > 0;
  if (missing) {
    console.log(`\n▶ ${stage.name}: left out, for ${stage.needs ?? ''} failed`);
    continue;
  }
  console.log(`\n▶ ${stage.name}`);
  const begun = performance.now();
  results.set(stage.name, await stage.run());
  seconds.set(stage.name, Math.round((performance.now() - begun) / 1000));
  if (interruption() !== undefined) break;
}

const total = [...results.values()].reduce(addCounts, noCounts);
console.log('');
for (const [name, { passed, failed }] of results) {
  const sign = failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${seconds.get(name) ?? 0} s)`);
}
const stopped = interruption();
if (stopped !== undefined) console.log(`stopped by ${stopped}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || stopped !== undefined) process.exitCode = 1;

function chooseStages(names: string[]): Stage[] | undefined {
  if (names.length === 0) return stages;
  const isNamed = ({ name, group }: Stage) => names.includes(name) || names.includes(group ?? name);
  const known = stages.flatMap(({ name, group }) => [name, group ?? name]);
  if (names.some((name) => !known.includes(name))) return undefined;
  return stages.filter(isNamed);
}
