/** What `npm run build` is told besides the environment. */
import { parseArgs } from 'node:util';
import { readShard, type Shard } from './shards/shard.ts';

export interface BuildOptions {
  /** Only its units are made, and kept for a build of the whole. */
  readonly shard: Shard | undefined;
  /** Prints the phases and what they cost as JSON. */
  readonly hasTimings: boolean;
  readonly hasSearch: boolean;
}

/** What is wrong with the arguments, as a sentence, where they aren't understood. */
export function buildOptions(words: readonly string[]): BuildOptions | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        shard: { type: 'string' },
        timings: { type: 'boolean', default: false },
        'no-search': { type: 'boolean', default: false },
      },
    });
    const shard = values.shard === undefined ? undefined : readShard(values.shard);
    if (values.shard !== undefined && shard === undefined) {
      return `--shard 应写成“第几份/共几份”，如 --shard 2/4，不能是“${values.shard}”`;
    }
    return { shard, hasTimings: values.timings, hasSearch: !values['no-search'] };
  } catch (error) {
    return `看不懂这些参数：${(error as Error).message}。可以用的有 --shard 2/4（只做一份，供以后整体建站）、--timings（列出各步用时）、--no-search（不建检索）`;
  }
}
