/** `--watch`: once more whenever something in the folder changes, until somebody presses Ctrl-C. */
import { displayPath } from '../../content-folder/content-folder.ts';
import type { Effects } from '../command.ts';
import { watchChanges } from './watch-changes.ts';

/** Editors write a file in several steps, and git changes many at once. */
const settleMilliseconds = 100;

/** `check` prints; what it throws is told and doesn't end the watch. */
export function watchContent(check: () => void, effects: Effects): Promise<void> {
  const { contentFolder, print, complain, look } = effects;
  return new Promise((resolve) => {
    let settling: NodeJS.Timeout | undefined;
    const changes = watchChanges(contentFolder, () => {
      clearTimeout(settling);
      settling = setTimeout(run, settleMilliseconds);
    });
    const run = () => {
      changes.refresh();
      if (look.width !== undefined) print(clearScreen);
      try {
        check();
      } catch (error) {
        // A folder that is half copied, a branch that git is just changing to: the next moment may be a better one.
        complain(`${error instanceof Error ? error.message : String(error)}\n`);
      }
      print(`\n正在看着 ${displayPath(contentFolder)}，一有改动就再检查；按 Ctrl-C 结束\n`);
    };
    effects.onInterrupt(() => {
      // npm and the terminal may both pass it on; we are ending already.
      effects.onInterrupt(() => undefined);
      clearTimeout(settling);
      changes.close();
      resolve();
    });
    run();
  });
}

/** What was there before too, as far as the terminal keeps it. */
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';
