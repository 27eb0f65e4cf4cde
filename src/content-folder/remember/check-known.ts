/** Checks content with what files know of it from before, and keeps what is known now. */
import {
  checkContent,
  type Checkers,
  type ContentFiles,
} from '../../core/checking/check-content.ts';
import type { CheckedContent } from '../../core/checking/checked.ts';
import { addressOf } from '../../core/register/report-address.ts';
import { today } from '../today.ts';
import type { Keeper } from './keeper.ts';
import type { KnownFiles } from './known-files.ts';
import type { Known } from './known.ts';
import { rememberingCheckers } from './remembering-checkers.ts';

export interface KnownCheck {
  readonly cache: KnownFiles;
  readonly keeper: Keeper;
  /** What was read of the folder; what is to be checked may be less, or say something else. */
  readonly read: ContentFiles;
  readonly files: ContentFiles;
  /** Ids of the bodies of which all that stands around their reports was read; all of them where it isn't given. */
  readonly held?: ReadonlySet<string> | undefined;
}

export function checkKnown({ cache, keeper, read, files, held }: KnownCheck): {
  readonly content: CheckedContent;
  readonly known: Known;
} {
  const agencies = new Set(read.reports.map(({ agency }) => agency));
  const before = cache.read(agencies);
  const { checkers, known } = rememberingCheckers(before, keeper);
  const content = checkContent(files, today(), held ? holdOnly(held, checkers) : checkers);
  const after = withLeftOut(known, before, read);
  cache.write(held?.intersection(agencies) ?? agencies, before, after);
  // Of those that were not even read nobody knows whether they are gone.
  if (held === undefined) cache.forgetOthers(agencies);
  return { content, known };
}

/** The others were read for these alone. What is known of them is left to whoever asks for them. */
function holdOnly(held: ReadonlySet<string>, checkers: Checkers): Checkers {
  return {
    report: checkers.report,
    around: (checked, neighbourhood) =>
      held.has(checked.agency)
        ? checkers.around(checked, neighbourhood)
        : { issues: [], acknowledged: [] },
  };
}

/** A report that was there and wasn't to be checked this time is known as it was. */
function withLeftOut(known: Known, before: Known, { reports }: ContentFiles): Known {
  const leftOut = reports.map(addressOf).flatMap((address) => {
    const report = known.has(address) ? undefined : before.get(address);
    return report === undefined ? [] : [[address, report] as const];
  });
  return leftOut.length === 0 ? known : new Map([...known, ...leftOut]);
}
