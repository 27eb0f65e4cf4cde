/**
 * Linux: /proc tells everything about a process and what it started.
 *
 * CPU is what the kernel adds up for children that ended, so nothing is missed between two looks; a grandchild that
 * outlives its parent is not in that sum, so the looks are added up too and the larger counts. Memory is the largest
 * sum of resident sets seen: memory that two processes share counts twice.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Meter } from './usage.ts';

const interval = 50;
/** Clock ticks a second in /proc: the same on every Linux that runs Node. */
const ticksPerSecond = 100;

export function hasProc(): boolean {
  return existsSync('/proc/self/stat');
}

export function procMeter(): Meter {
  const before = ticksOfEndedChildren();
  const ticks = new Map<number, number>();
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (root: number) => {
    const family = familyOf(root);
    for (const { pid, ownTicks } of family) ticks.set(pid, ownTicks);
    peak = Math.max(
      peak,
      family.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
  };
  return {
    environment: {},
    started: (pid) => {
      timer = setInterval(() => look(pid), interval);
    },
    ended: () => {
      clearInterval(timer);
      const seen = [...ticks.values()].reduce((sum, own) => sum + own, 0);
      const ended = ticksOfEndedChildren() - before;
      return {
        cpuSeconds: Math.max(seen, ended) / ticksPerSecond,
        peakMegabytes: peak / 1024,
      };
    },
  };
}

interface Member {
  readonly pid: number;
  readonly parent: number;
  readonly ownTicks: number;
  readonly kilobytes: number;
}

/** The process and all its descendants. */
function familyOf(root: number): readonly Member[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readMember(Number(name)) ?? []);
  const family: Member[] = all.filter(({ pid }) => pid === root);
  // Grows while it is walked: children of children come after their parents.
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  return family;
}

/** Undefined when the process ended in the meantime. */
function readMember(pid: number): Member | undefined {
  try {
    const { parent, ownTicks } = readStat(String(pid));
    return { pid, parent, ownTicks, kilobytes: residentKilobytes(pid) };
  } catch {
    return undefined;
  }
}

function ticksOfEndedChildren(): number {
  return readStat('self').childTicks;
}

function readStat(pid: string): { parent: number; ownTicks: number; childTicks: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, a name in brackets, may hold anything; proc_pid_stat(5) counts from 1.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    parent: field(4),
    ownTicks: field(14) + field(15),
    childTicks: field(16) + field(17),
  };
}

function residentKilobytes(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
