/** Checkers that look first whether the same was checked before. */
import { plainCheckers, type Checkers } from '../../core/checking/check-content.ts';
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import { addressOf } from '../../core/register/report-address.ts';
import { aroundKey, reportKey } from './keys.ts';
import type { Known, KnownReport } from './known.ts';
import { found, recall, recentContents, withoutTree } from './recall.ts';

export interface Remembering {
  readonly checkers: Checkers;
  /** What is known after the check: the reports that were checked, and no others. */
  readonly known: Known;
}

/** `keeps`: whether the reports will be asked for, as for a build, or only what was found in them. */
export function rememberingCheckers(before: Known, keeps: 'reports' | 'findings'): Remembering {
  const known = new Map<string, KnownReport>();
  const recent = recentContents();
  const keyOf = (checked: CheckedReport) => {
    const { key, asked } = known.get(addressOf(checked)) ?? {};
    return [key, asked];
  };
  return {
    known,
    checkers: {
      report(file, agency, words) {
        const key = reportKey(file, agency, words);
        const earlier = before.get(addressOf(file));
        if (earlier?.key === key && hasSameFiles(earlier, file)) {
          known.set(addressOf(file), earlier);
          return earlier.checked ?? recall(file, earlier.found, recent);
        }
        const asked: Record<string, boolean> = {};
        const hasFile = (name: string) => (asked[name] = file.hasFile(name));
        const checked = plainCheckers.report({ ...file, hasFile }, agency, words);
        const isKept = keeps === 'reports';
        known.set(addressOf(file), {
          key,
          asked,
          found: found(checked),
          ...(isKept && { checked }),
        });
        return isKept ? checked : withoutTree(file, checked, recent);
      },
      around(checked, neighbourhood) {
        const key = aroundKey(checked, neighbourhood, keyOf);
        const alone = known.get(addressOf(checked));
        if (alone?.around?.key === key) return alone.around.held;
        const held = plainCheckers.around(checked, neighbourhood);
        if (alone !== undefined) known.set(addressOf(checked), { ...alone, around: { key, held } });
        return held;
      },
    },
  };
}

/** Files beside a report come and go without its text changing. */
function hasSameFiles({ asked }: KnownReport, file: ReportFile): boolean {
  return Object.entries(asked).every(([name, wasThere]) => file.hasFile(name) === wasThere);
}
