/** The files that a report's text uses: pictures in it, and attachments to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content-folder/content-folder.ts';

const picture = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/** Of files named relative to the folder of the agency, those that the text offers besides its pictures. */
export function attachedFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => !picture.test(file));
}

export function pictureFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => picture.test(file));
}

export function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Undefined where it can't be read. */
export function readReportFile(agency: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(contentFolder(), 'reports', agency, file));
  } catch {
    return undefined;
  }
}
