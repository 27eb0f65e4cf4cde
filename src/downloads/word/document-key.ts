/** All that a document follows from besides the code, as one name: where it is the same, so are the bytes. */
import { hash } from 'node:crypto';
import type { Report } from '../../core/report/report.ts';
import type { DocumentOptions } from '../../word/report-document.ts';

export function documentKey(
  report: Report,
  { remarks = new Map(), ...printed }: Omit<DocumentOptions, 'picture'>,
  pictures: ReadonlyMap<string, Uint8Array>,
): string {
  const digests = [...pictures].map(([name, bytes]) => [name, hash('sha256', bytes)]);
  const given = [report, printed, [...remarks], digests];
  return hash('sha256', JSON.stringify(given));
}
