/** Which code checks: findings of other code are worth nothing. */
import { codeDigest } from '../code-digest.ts';

let known: string | undefined;

/** Digest of all sources that a finding can follow from, of the packages that they use, and of this Node. */
export function checkingCode(): string {
  return (known ??=
    process.version + codeDigest(['src/core', 'src/content-folder'], ['package-lock.json']));
}
