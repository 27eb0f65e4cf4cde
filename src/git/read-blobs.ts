/** Contents that git keeps, in one process. */
import { runGit } from './run-git.ts';

/** By id; one that isn't there (a shallow or partial clone) is left out. */
export function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const wanted = [...new Set(ids)];
  const answer =
    wanted.length === 0
      ? undefined
      : runGit(folder, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
  if (answer === undefined) return texts;
  for (let at = 0; at < answer.length;) {
    const endOfLine = answer.indexOf(0x0a, at);
    // `id type size`, the content and a line feed; or `id missing`.
    const [id = '', type = '', size = '0'] = answer.toString('utf8', at, endOfLine).split(' ');
    at = endOfLine + 1;
    if (type === 'missing') continue;
    if (type === 'blob') texts.set(id, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
