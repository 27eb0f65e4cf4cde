/** Only content/site.yaml: what the configuration of the build needs before anything is checked. */
import { join } from 'node:path';
import { checkSite } from '../core/checking/check-register.ts';
import type { Site } from '../core/register/site.ts';
import { displayPath } from './content-folder.ts';
import { readText } from './read-text.ts';

export function readSite(folder: string): Site {
  const file = join(folder, 'site.yaml');
  const reading = readText(file);
  const path = displayPath(file);
  return checkSite(path, 'text' in reading ? { path, text: reading.text } : undefined).site;
}
