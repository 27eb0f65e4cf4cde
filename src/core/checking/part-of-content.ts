/** Which bodies' reports must be read so that those of some bodies are checked and shown as among all. */
import type { Agency } from '../register/agency.ts';

export interface PartOfContent {
  /** Ids of the bodies of which everything is found that is found among all: those asked for, and who is beside them. */
  readonly held: ReadonlySet<string>;
  /** Ids of the bodies whose reports that follows from: whoever is beside the former too. */
  readonly read: ReadonlySet<string>;
}

/**
 * Beside a body are those whose reports its own are held against, and those whose reports are held against its own
 * (`surround`): a government and its members, bodies that were merged and those that took over from them.
 */
export function partOfContent(
  only: ReadonlySet<string>,
  agencies: readonly Agency[],
): PartOfContent {
  const beside = besideEach(agencies);
  const held = widened(only, beside);
  return { held, read: widened(held, beside) };
}

type Beside = ReadonlyMap<string, ReadonlySet<string>>;

function widened(ids: ReadonlySet<string>, beside: Beside): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [id, ...(beside.get(id) ?? [])]));
}

function besideEach(agencies: readonly Agency[]): Beside {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const beside = new Map(agencies.map(({ id }) => [id, new Set<string>()]));
  const link = (one: string, other: string) => {
    beside.get(one)?.add(other);
    beside.get(other)?.add(one);
  };
  for (const { id, parent, successor } of agencies) {
    if (parent !== undefined) link(id, parent);
    // Duties may go from hand to hand in one year.
    const heirs = new Set<string>();
    let heir = successor;
    while (heir !== undefined && !heirs.has(heir)) {
      heirs.add(heir);
      link(id, heir);
      heir = byId.get(heir)?.successor;
    }
  }
  return beside;
}
