/** What the terminal that somebody looks at can show. */
import type { Look } from './reporters/findings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export function lookOf({ isTTY = false, columns }: Screen, environment: Environment): Look {
  return {
    hasColour: wantsColour(isTTY, environment),
    hasLinks: isTTY && environment['TERM'] !== 'dumb' && knowsLinks(environment),
    // A terminal that doesn't tell its width (or says 0) is left to break lines itself.
    width: isTTY && columns !== undefined && columns >= 40 ? columns : undefined,
  };
}

/** What somebody asks for comes first: https://force-color.org, https://no-color.org. */
function wantsColour(isTTY: boolean, environment: Environment): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return isTTY && terminal !== 'dumb';
}

/**
 * Terminals that make links of OSC 8 and say who they are. Others might print it as rubbish, and the address stands
 * in the text anyway.
 */
function knowsLinks(environment: Environment): boolean {
  const program = environment['TERM_PROGRAM'] ?? '';
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].includes(program) ||
    // GNOME and what is built on its terminal: since 0.50, as in 5000.
    Number(environment['VTE_VERSION'] ?? 0) >= 5000 ||
    /^(xterm-kitty|xterm-ghostty|foot|alacritty)/.test(environment['TERM'] ?? '') ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID'].some(
      (name) => environment[name] !== undefined,
    )
  );
}
