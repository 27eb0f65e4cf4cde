/**
 * Linux: /proc tells everything about a process and what it started.
 *
 * CPU is what the kernel adds up for children that ended, however short they lived. A process that outlives the one
 * that started it is not in that sum: what was last seen of it is added. Memory is the largest sum of resident sets
 * seen, twenty times a second: memory that two processes share counts twice.
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
  let family = new Map<number, Member>();
  const orphans = new Map<string, number>();
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (root: number) => {
    family = familyOf(root, family);
    for (const member of family.values()) {
      if (isOrphan(member, root, family)) orphans.set(nameOf(member), member.ticks);
    }
    const kilobytes = [...family.values()].reduce((sum, each) => sum + each.kilobytes, 0);
    peak = Math.max(peak, kilobytes);
  };
  let lookAgain: () => void = () => undefined;
  return {
    environment: {},
    started: (pid) => {
      lookAgain = () => look(pid);
      timer = setInterval(lookAgain, interval);
    },
    ended: () => {
      clearInterval(timer);
      lookAgain();
      const ticks = [...orphans.values()].reduce((sum, each) => sum + each, 0);
      return {
        cpuSeconds: (ticksOfEndedChildren() - before + ticks) / ticksPerSecond,
        peakMegabytes: peak / 1024,
      };
    },
  };
}

interface Member {
  readonly pid: number;
  readonly parent: number;
  /** When it began: a number is given to another process sooner or later. */
  readonly began: string;
  /** Its own, and of its children that ended. */
  readonly ticks: number;
  readonly kilobytes: number;
}

/** The process, all its descendants, and whoever was among them when somebody looked last. */
function familyOf(root: number, known: ReadonlyMap<number, Member>): Map<number, Member> {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readMember(Number(name)) ?? []);
  const family = all.filter(({ pid, began }) => pid === root || known.get(pid)?.began === began);
  const found = new Map(family.map((member) => [member.pid, member]));
  // Grows while it is walked: children of children come after their parents.
  for (const { pid } of family) {
    for (const child of all) {
      if (child.parent !== pid || found.has(child.pid)) continue;
      found.set(child.pid, child);
      family.push(child);
    }
  }
  return found;
}

function isOrphan(member: Member, root: number, family: ReadonlyMap<number, Member>): boolean {
  return member.pid !== root && !family.has(member.parent);
}

function nameOf({ pid, began }: Member): string {
  return `${String(pid)} ${began}`;
}

/** Undefined when the process ended in the meantime. */
function readMember(pid: number): Member | undefined {
  try {
    const { parent, began, ownTicks, childTicks } = readStat(String(pid));
    return { pid, parent, began, ticks: ownTicks + childTicks, kilobytes: residentKilobytes(pid) };
  } catch {
    return undefined;
  }
}

function ticksOfEndedChildren(): number {
  return readStat('self').childTicks;
}

function readStat(pid: string) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, a name in brackets, may hold anything; proc_pid_stat(5) counts from 1.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => fields[number - 3] ?? '';
  return {
    parent: Number(field(4)),
    ownTicks: Number(field(14)) + Number(field(15)),
    childTicks: Number(field(16)) + Number(field(17)),
    began: field(22),
  };
}

function residentKilobytes(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
