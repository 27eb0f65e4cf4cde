import type { Lighthouse, LighthouseResult } from './load-lighthouse.ts';

/** Lighthouse’s own two presets: a phone of the middle class on a slow line, and a desk. */
export const devices = ['mobile', 'desktop'] as const;

export type Device = (typeof devices)[number];

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Judgement {
  /** Of 100, in the order of the categories. */
  readonly scores: readonly number[];
  /** What counts and is not perfect. */
  readonly shortcomings: readonly string[];
}

interface Question {
  readonly lighthouse: Lighthouse;
  readonly url: string;
  readonly device: Device;
  /** Of the browser that is asked. */
  readonly port: number;
}

/** A score below 100 may be the fault of a busy machine: then the middle one of three counts. */
export async function judgePage(question: Question): Promise<Judgement> {
  const first = await judgeOnce(question);
  if (first.scores.every((score) => score === 100)) return first;
  const all = [first, await judgeOnce(question), await judgeOnce(question)];
  return all.toSorted((a, b) => sum(a.scores) - sum(b.scores))[1] ?? first;
}

async function judgeOnce({ lighthouse, url, device, port }: Question): Promise<Judgement> {
  const flags = { port, logLevel: 'error', onlyCategories: categories };
  const config = device === 'desktop' ? lighthouse.desktopConfig : undefined;
  const result = (await lighthouse.default(url, flags, config))?.lhr;
  if (result === undefined) throw new Error(`no result for ${url}`);
  if (result.runtimeError !== undefined) throw new Error(result.runtimeError.message);
  return {
    scores: categories.map((category) =>
      Math.round((result.categories[category]?.score ?? 0) * 100),
    ),
    shortcomings: categories.flatMap((category) => shortcomingsOf(result, category)),
  };
}

function sum(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0);
}

function shortcomingsOf({ categories, audits }: LighthouseResult, category: string): string[] {
  const counting = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counting.flatMap(({ id }) => {
    const audit = audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 1) return [];
    const { title, displayValue = '', score } = audit;
    return [`${id} ${score.toFixed(2)}: ${title} ${displayValue}`.trim()];
  });
}
