/**
 * The order in which bodies are listed: the regions that have a government of their own in the register come first,
 * then by division code, then by kind, then by name as a Chinese dictionary sorts it.
 */
import { agencyKinds, divisionPath, type Agency } from '../core/register/agency.ts';

const byName = new Intl.Collator('zh-CN');

export function orderAgencies(agencies: readonly Agency[]): readonly Agency[] {
  const governed = new Set(
    agencies.filter(({ kind }) => kind === '政府').map((agency) => divisionPath(agency)),
  );
  const key = new Map(
    agencies.map((agency) => [
      agency,
      [
        governed.has(divisionPath(agency)) ? '0' : '1',
        agency.division.code ?? '~',
        divisionPath(agency),
        String(agencyKinds.indexOf(agency.kind)),
      ].join('\n'),
    ]),
  );
  return agencies.toSorted((a, b) => {
    const [keyA = '', keyB = ''] = [key.get(a), key.get(b)];
    if (keyA !== keyB) return keyA < keyB ? -1 : 1;
    return byName.compare(a.name, b.name);
  });
}
