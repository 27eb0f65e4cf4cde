/** A manifest from elsewhere: files are deleted because it names them, so that no word of it is taken on trust. */
import { isPlainPath } from './plain-path.ts';
import type { FileFacts, Manifest } from './manifest.ts';

/** Undefined where the text is no manifest. */
export function readManifest(text: string): Manifest | undefined {
  const parsed = parse(text);
  if (!isRecord(parsed) || parsed['version'] !== 1 || !Array.isArray(parsed['files'])) {
    return undefined;
  }
  const manifest = new Map<string, FileFacts | undefined>();
  for (const file of parsed['files'] as unknown[]) {
    if (!isRecord(file)) return undefined;
    const { path, bytes, sha256 } = file;
    if (typeof path !== 'string' || !isPlainPath(path) || manifest.has(path)) return undefined;
    if (bytes === undefined && sha256 === undefined) manifest.set(path, undefined);
    else if (isSize(bytes) && isDigest(sha256)) manifest.set(path, { bytes, sha256 });
    else return undefined;
  }
  return manifest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
