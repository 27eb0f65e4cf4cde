/** Which units there are, and what each is called: by its report or body, and in the cache. */
import type { Agency } from '../../core/register/agency.ts';
import { addressOf } from '../../core/register/report-address.ts';
import type { Archive, ArchivedReport } from '../../site/archive.ts';
import { agencyKey } from './agency-key.ts';
import { unitKey } from './unit-key.ts';

export interface Unit {
  /** `shili-jiaoyuju/2024` of a report, `agencies/shili-jiaoyuju` of a body. */
  readonly name: string;
  /** Where it is kept, and the digest of all that it follows from. */
  readonly kind: string;
  readonly key: string;
  readonly agency: Agency | undefined;
  /** Undefined of a body. */
  readonly entry: ArchivedReport | undefined;
}

export function listUnits(
  archive: Archive,
  base: string,
  isOwn: (agency: string) => boolean,
): readonly Unit[] {
  const keys = new Map<ArchivedReport, string>();
  const keyOf = (entry: ArchivedReport) => {
    const key = keys.get(entry) ?? unitKey(archive, entry);
    keys.set(entry, key);
    return key;
  };
  const reports = archive.reports
    .filter(({ agency }) => isOwn(agency))
    .map((entry) => ({
      name: addressOf(entry),
      kind: `${base}/${entry.agency}`,
      key: `${String(entry.year)}-${keyOf(entry)}`,
      agency: archive.agency(entry.agency),
      entry,
    }));
  const bodies = archive.agencies
    .filter(({ id }) => isOwn(id))
    .map((agency) => ({
      name: `agencies/${agency.id}`,
      kind: `${base}/${agency.id}`,
      key: `page-${agencyKey(archive, agency, keyOf)}`,
      agency,
      entry: undefined,
    }));
  return [...reports, ...bodies];
}

/** Of the unit to which a page belongs; undefined of the column's own. `path`: its folder on the site, without a slash before it. */
export function unitOfPath(path: string): string | undefined {
  const [, report, body] =
    /^(?:(?:reports|compare)\/([^/]+\/\d{4})|(agencies\/[^/]+))(?:\/|$)/.exec(path) ?? [];
  return report ?? body;
}
