import { readFileSync } from 'node:fs';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { Manifest } from '../../publish/manifest.ts';
import { readManifest } from '../../publish/read-manifest.ts';
import { UnusableInput } from '../command.ts';

/** Empty without a file. A name that was mistyped must not mean that everything is new. */
export function readEarlier(file: string | undefined): Manifest {
  if (file === undefined) return new Map();
  const manifest = readManifest(textOf(file));
  if (manifest === undefined) {
    throw new UnusableInput(`${displayPath(file)} 不是发布清单（manifest.json），或者坏了`);
  }
  return manifest;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new UnusableInput(`${displayPath(file)} 读不出来（${code}）`);
  }
}
