/** The plan as files for tools that know how to reach a server or object storage: rsync, rclone, ossutil. */
import {
  inBetween,
  manifestName,
  printManifest,
  type Manifest,
  type SiteFiles,
} from './manifest.ts';
import type { Plan } from './plan.ts';
import { steps } from './steps.ts';

/**
 * By path. `send-1.txt` to `send-7.txt`, one path a line, are sent one list after the other; then what `delete.txt` names
 * is deleted. The manifests go to the root of the site: that in `begin/` before anything else, that in `end/` at last.
 */
export function lists(
  site: SiteFiles,
  earlier: Manifest,
  { send, remove }: Plan,
): ReadonlyMap<string, string> {
  const sent = steps.map((step, at): [string, string] => [
    `send-${String(at + 1)}.txt`,
    lines(send.filter((file) => file.step === step).map(({ path }) => path)),
  ]);
  return new Map([
    [`begin/${manifestName}`, printManifest(inBetween(site, earlier))],
    ...sent,
    ['delete.txt', lines(remove)],
    [`end/${manifestName}`, printManifest(site)],
  ]);
}

function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n`).join('');
}
