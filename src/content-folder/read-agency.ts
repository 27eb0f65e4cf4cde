/** One entry of the register, without reading the others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { agencyFile, toAgency, type Agency } from '../core/register/agency.ts';
import { readYamlFile } from '../core/yaml/read-yaml-file.ts';
import { displayPath } from './content-folder.ts';
import { readText } from './read-text.ts';

export interface AgencyReading {
  /** How people call the file in which the agency is registered, or would be. */
  readonly path: string;
  readonly agency?: Agency;
  /** Why the file that is there can't be understood. */
  readonly issues: readonly Issue[];
}

export function readAgency(contentFolder: string, id: string): AgencyReading {
  const file = join(contentFolder, 'agencies', `${id}.yaml`);
  const path = displayPath(file);
  if (!existsSync(file)) return { path, issues: [] };
  const text = readText(file);
  if ('issue' in text) return { path, issues: [text.issue] };
  const reading = readYamlFile({ path, text: text.text }, agencyFile);
  return 'issues' in reading
    ? { path, issues: reading.issues }
    : { path, issues: [], agency: toAgency(id, reading.value) };
}
