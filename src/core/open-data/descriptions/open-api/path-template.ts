/** The address of a file with names in place of what varies. */
import type { PublishedFile } from '../../catalogue/published-file.ts';

/** E.g. `/data/figures-{year}.csv` for that of 2023; files beside reports have their names already. */
export function pathTemplate({ path, year }: PublishedFile): string {
  return year === undefined ? path : path.replace(String(year), '{year}');
}

/** The names in it, e.g. `agency` and `year`. */
export function templateNames(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}
