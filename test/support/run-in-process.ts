/** Runs a command of the terminal without a process of its own: what it says, and how it ends. */
import { join } from 'node:path';
import type { Command, Effects } from '../../src/cli/command.ts';
import type { Look } from '../../src/cli/reporters/findings.ts';
import { projectRoot } from '../../src/content-folder/content-folder.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const plainLook: Look = { hasColour: false, hasLinks: false, width: undefined };

/** What it throws for wrong usage or unusable input is thrown. */
export async function runInProcess(
  command: Command,
  words: readonly string[],
  contentFolder: string,
  look: Look = plainLook,
): Promise<Said> {
  let out = '';
  let err = '';
  const effects: Effects = {
    print: (text) => (out += text),
    complain: (text) => (err += text),
    contentFolder,
    siteFolder: join(contentFolder, 'dist'),
    cacheFolder: join(contentFolder, '.cache'),
    workingFolder: projectRoot,
    look,
    terminalWidth: undefined,
    onInterrupt: () => () => undefined,
  };
  const code = await command.run(words, effects);
  return { code, out, err };
}
