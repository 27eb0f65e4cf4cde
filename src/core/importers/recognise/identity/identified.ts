/** One answer to whose report it is, or of which year. */
import type { SourcePlace } from '../../document/source-document.ts';
import { importFinding, type ImportFinding } from '../../imported.ts';

export interface Identified<Value> {
  readonly value: Value | undefined;
  /** Whether the title doesn't contradict it. */
  readonly agrees: boolean;
  readonly findings: readonly ImportFinding[];
}

export function unidentified(message: string, place: SourcePlace): Identified<never> {
  return {
    value: undefined,
    agrees: false,
    findings: [importFinding('import-identity', message, place)],
  };
}

/** The answer holds, though the file says otherwise. */
export function contradicted<Value>(
  value: Value,
  message: string,
  place: SourcePlace,
): Identified<Value> {
  return { value, agrees: false, findings: [importFinding('import-identity', message, place)] };
}
