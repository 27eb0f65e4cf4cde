/** Checkers that look first whether the same was checked before. */
import { plainCheckers, type Checkers } from '../../core/checking/check-content.ts';
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import { addressOf } from '../../core/register/report-address.ts';
import type { Keeper } from './keeper.ts';
import { aroundKey, reportKey } from './keys.ts';
import type { Known, KnownReport } from './known.ts';

export interface Remembering {
  readonly checkers: Checkers;
  /** What is known after the check: the reports that were checked, and no others. */
  readonly known: Known;
}

export function rememberingCheckers(before: Known, keeper: Keeper): Remembering {
  const known = new Map<string, KnownReport>();
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
        const isSame = earlier?.key === key && hasSameFiles(earlier, file);
        const recalled = isSame ? keeper.recall(file, earlier) : undefined;
        if (earlier !== undefined && recalled !== undefined) {
          known.set(addressOf(file), earlier);
          return recalled;
        }
        const { asked, hasFile } = askingOf(file);
        const kept = keeper.keep(file, plainCheckers.report({ ...file, hasFile }, agency, words));
        known.set(addressOf(file), { key, asked, ...kept.known });
        return kept.checked;
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

/** Stays with the report, and holds nothing of what was known before. */
function askingOf(file: ReportFile): Pick<ReportFile, 'hasFile'> & Pick<KnownReport, 'asked'> {
  const asked: Record<string, boolean> = {};
  return { asked, hasFile: (name) => (asked[name] = file.hasFile(name)) };
}

/** Files beside a report come and go without its text changing. */
function hasSameFiles({ asked }: KnownReport, file: ReportFile): boolean {
  return Object.entries(asked).every(([name, wasThere]) => file.hasFile(name) === wasThere);
}
