/** What has to be sent and deleted, and in which order, so that a site is another one afterwards. */
import type { FileFacts, Manifest, SiteFiles } from './manifest.ts';
import { stepOf, steps, type Step } from './steps.ts';

export interface FileToSend extends FileFacts {
  readonly path: string;
  readonly isNew: boolean;
  readonly step: Step;
}

export interface Plan {
  /** In the order in which they are sent. */
  readonly send: readonly FileToSend[];
  /** Afterwards. */
  readonly remove: readonly string[];
  /** How many files stay as they are. */
  readonly unchanged: number;
}

/** `earlier` is empty where nothing is known. */
export function plan(site: SiteFiles, earlier: Manifest): Plan {
  const send = Array.from(site)
    .filter(([path, { sha256 }]) => earlier.get(path)?.sha256 !== sha256)
    .map(([path, facts]): FileToSend => {
      const isNew = !earlier.has(path);
      return { path, ...facts, isNew, step: stepOf(path, isNew) };
    });
  return {
    send: steps.flatMap((step) => send.filter((file) => file.step === step)),
    remove: Array.from(earlier.keys()).filter((path) => !site.has(path)),
    unchanged: site.size - send.length,
  };
}
