import type { Command } from './command.ts';
import { projectRoot } from './project-root.ts';

/** A script of this project under the Node that runs the benchmark. */
export function nodeCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Command {
  return { program: process.execPath, words, environment, folder: projectRoot };
}
