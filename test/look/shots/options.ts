import { parseArgs } from 'node:util';
import { modes, usualModes, type Mode } from './modes.ts';
import { pageStates } from './page-states.ts';

export interface Options {
  /** Names and addresses. */
  readonly states: readonly (readonly [string, string])[];
  readonly widths: readonly number[];
  readonly modes: readonly Mode[];
  /** Whether nothing was left out, so that older pictures are swept away. */
  readonly isWhole: boolean;
}

export const usage = `Usage: npm run shots -- [--kinds NAME,…] [--widths N,…] [--modes MODE,…]

Takes pictures of every kind of page at 360, 768 and 1440 px, light, dark, in forced colours and
printed, into .cache/shots, where index.html shows them side by side. SITE_DIR names a built site;
without it the site is built first.

Kinds: ${Object.keys(pageStates).join(', ')}
A part of a name stands for all that begin with it. Modes: ${modes.join(', ')}
`;

/** Undefined where the words are not understood. */
export function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        kinds: { type: 'string' },
        widths: { type: 'string' },
        modes: { type: 'string' },
      },
    });
    const states = statesNamed(values.kinds?.split(','));
    const widths = (values.widths ?? '360,768,1440').split(',').map(Number);
    const chosen = values.modes?.split(',') ?? usualModes;
    const areUsable =
      states.length > 0 &&
      widths.every((width) => Number.isInteger(width) && width > 0) &&
      chosen.every(isMode);
    if (!areUsable) return undefined;
    return { states, widths, modes: chosen, isWhole: Object.keys(values).length === 0 };
  } catch {
    return undefined;
  }
}

function statesNamed(names: readonly string[] | undefined): Options['states'] {
  const all = Object.entries(pageStates);
  return names === undefined
    ? all
    : all.filter(([state]) => names.some((name) => state.startsWith(name)));
}

function isMode(word: string): word is Mode {
  return modes.some((mode) => mode === word);
}
