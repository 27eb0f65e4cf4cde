/** Which place somebody means: by division code, name, path, or the id of its government. */
import { agencyNames, divisionPath, type Agency } from '../register/agency.ts';

/** A place of which bodies are registered, with its government or without. */
export interface Region {
  /** From province down; empty where the register doesn't know it. */
  readonly path: readonly string[];
  readonly code: string | null;
  readonly government: Agency | undefined;
}

/** Every place that the words may mean; several where they are ambiguous. `year` tells governments of one place apart. */
export function findRegions(agencies: readonly Agency[], words: string): readonly Region[] {
  const named = agencies.find(({ id }) => id === words);
  if (named !== undefined) return named.kind === '政府' ? [regionOf(named)] : [];
  const regions = regionsOf(agencies);
  if (/^\d{6}$/.test(words)) return regions.filter((region) => region.code === words);
  const path = words.split('/').filter((part) => part !== '');
  return regions.filter((region) => isMeant(region, path));
}

/** The end of a path is enough, as long as it means one place. */
function isMeant({ path, government }: Region, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (path.length >= words.length && words.every((word, at) => path.at(at - words.length) === word))
    return true;
  const [word = '', ...others] = words;
  if (government === undefined || others.length > 0) return false;
  return [...agencyNames(government), government.shortName].includes(word);
}

/** How a place is called unmistakably. */
export function regionName({ path, code, government }: Region): string {
  return path.join('/') || government?.name || code || '';
}

function regionsOf(agencies: readonly Agency[]): readonly Region[] {
  const governments = agencies.filter(({ kind }) => kind === '政府');
  const governed = new Set(governments.map(divisionPath));
  const places = new Map<string, Region>();
  for (const { division } of agencies) {
    division.path.forEach((_, at) => {
      const path = division.path.slice(0, at + 1);
      const key = path.join('/');
      if (governed.has(key)) return;
      const code = places.get(key)?.code ?? codeAt(division, at);
      places.set(key, { path, code, government: undefined });
    });
  }
  return [...governments.map(regionOf), ...places.values()];
}

function regionOf(government: Agency): Region {
  const { path, code } = government.division;
  return { path, code, government };
}

/**
 * The code of a place above a county, by GB/T 2260: two digits each for province, prefecture and county. Under 90 stand
 * counties that no prefecture has.
 */
function codeAt({ code, path }: Agency['division'], at: number): string | null {
  if (code === null || at === path.length - 1) return code;
  if (at === 0) return `${code.slice(0, 2)}0000`;
  return at === 1 && path.length === 3 && !/^\d\d90/.test(code) ? `${code.slice(0, 4)}00` : null;
}
