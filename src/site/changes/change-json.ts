/** A change as others read it. */
import { addressFrom } from '../../core/open-data/address-from.ts';
import { dataPaths, reportFolder } from '../../core/open-data/addresses.ts';
import type { ChangeJson } from '../../core/open-data/changes/changes-json.ts';
import type { Archive } from '../archive.ts';
import type { Change } from './change.ts';
import { changeId } from './change-id.ts';
import { changeText } from './change-text.ts';

export function toChangeJson({ site }: Archive, change: Change): ChangeJson {
  const { kind, date, dateSource, recorded, agency, agencyName, year, title } = change;
  const comparison = kind === 'withdrawn' ? undefined : change.comparison?.();
  const difference = comparison?.kind === 'compared' ? comparison.difference : undefined;
  const together = change.togetherWith.map((id) => changeId(site, id));
  return {
    id: changeId(site, change.id),
    kind,
    date: date ?? null,
    dateSource,
    recordedAt: recorded?.at ?? null,
    ...{ agency, agencyName, year, title },
    page: addressFrom(site.url, dataPaths.changes, reportFolder(agency, year)),
    text: changeText(change),
    ...(comparison && { comparison: comparison.kind }),
    figures: (difference?.figures ?? []).map(({ id, name, from, to }) => ({
      id,
      label: name,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    facts: [...(difference?.facts ?? [])],
    sections: [...(difference?.sections ?? [])],
    ...(together.length > 0 && { togetherWith: together }),
    commit: recorded?.commit ?? null,
  };
}
