/** Lighthouse from a package of its own: installed here when it is first run, and by nothing else. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFolder, stampOf } from '../../../bootstrap/install-folder.mjs';

export interface Lighthouse {
  readonly default: (
    url: string,
    flags: Readonly<Record<string, unknown>>,
    config?: object,
  ) => Promise<{ readonly lhr: LighthouseResult } | undefined>;
  readonly desktopConfig: object;
}

export interface LighthouseResult {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly displayValue?: string }
    >
  >;
}

const folder = join(import.meta.dirname, 'package');

export async function loadLighthouse(): Promise<Lighthouse> {
  await installFolder({
    folder,
    node: process.execPath,
    stamp: stampOf(folder),
    announce: '正在取 Lighthouse，只此一次（约 180 MB）……',
  });
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  return (await import(pathToFileURL(entry).href)) as Lighthouse;
}
