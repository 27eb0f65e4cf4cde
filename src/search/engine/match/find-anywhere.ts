import type { IndexPart } from '../search-index.ts';

/** Whether any report has a run; each is looked up once. */
export type IsFound = (run: string) => Promise<boolean>;

export function findAnywhere(parts: readonly IndexPart[]): IsFound {
  const known = new Map<string, Promise<boolean>>();
  const look = async (run: string) => {
    for (const part of parts) if ((await part.find(run)).length > 0) return true;
    return false;
  };
  return (run) => {
    const found = known.get(run) ?? look(run);
    known.set(run, found);
    return found;
  };
}
