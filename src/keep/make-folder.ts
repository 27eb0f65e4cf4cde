import { mkdirSync } from 'node:fs';

const made = new Set<string>();

/** Once in a process: there are very many files in a few folders. `again`: somebody may have taken it away. */
export function makeFolder(folder: string, again = false): void {
  if (made.has(folder) && !again) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
