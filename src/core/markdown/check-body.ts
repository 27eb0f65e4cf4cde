/** Everything that may not stand in the narrative, and the local files that it uses. */
import type { Root } from 'mdast';
import type { Issue } from '../issue/issue.ts';
import type { BodyCheck, BodyContext } from './body/body-check.ts';
import { checkAddresses, usedFiles } from './body/check-addresses.ts';
import { checkCharacters } from './body/check-characters.ts';
import { checkHeadings } from './body/check-headings.ts';
import { checkTables } from './body/check-tables.ts';
import { checkWriting } from './body/check-writing.ts';

const checks: readonly BodyCheck[] = [
  checkCharacters,
  checkHeadings,
  checkTables,
  checkAddresses,
  checkWriting,
];

export interface CheckedBody {
  readonly issues: readonly Issue[];
  readonly files: readonly string[];
}

export function checkBody(root: Root, context: BodyContext): CheckedBody {
  return {
    issues: checks.flatMap((check) => [...check(root, context)]),
    files: usedFiles(root, context),
  };
}
