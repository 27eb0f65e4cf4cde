/** Pages of units one unit after the other, into the units; then those of the column as a whole, into the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from './bundle/load-pages.ts';
import { unitOfPath } from './units/list-units.ts';
import type { Units } from './units/units.ts';

/** Only those that are not kept. Returns the pages that belong to no unit. */
export async function renderUnits(units: Units, pages: readonly Page[]): Promise<readonly Page[]> {
  const byUnit = Map.groupBy(pages, unitOf);
  for (const name of units.stale) {
    for (const page of byUnit.get(name) ?? []) units.write(name, page.file, await page.render());
    await units.finish(name);
  }
  return byUnit.get(undefined) ?? [];
}

/** Whatever else waits in this process has its turn after every page. */
export async function renderColumn(pages: readonly Page[], target: string): Promise<void> {
  for (const page of pages) {
    const place = join(target, page.file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, await page.render());
  }
}

function unitOf({ file }: Page): string | undefined {
  return unitOfPath(dirname(file));
}
