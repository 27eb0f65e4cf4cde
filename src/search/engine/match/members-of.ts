import type { CatalogueEntry, IndexPart } from '../search-index.ts';
import type { NamedReports } from './wanted.ts';

/** The reports of a part that are of the bodies and years named. */
export async function membersOf(part: IndexPart, named: NamedReports): Promise<Set<number>> {
  const entries = await part.catalogue();
  return new Set(entries.flatMap((entry, report) => (isNamed(entry, named) ? [report] : [])));
}

export function isNamed({ body, year }: CatalogueEntry, { bodies, years }: NamedReports): boolean {
  return (
    (bodies.length === 0 || bodies.includes(body)) && (years.length === 0 || years.includes(year))
  );
}
