/** The search index of a built site. */
import { glob, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createFold } from '../../search/encoding/fold.ts';
import type { IndexFile } from '../../search/encoding/index-file.ts';
import { indexReports } from './index-reports.ts';
import { readReports } from './read-reports.ts';

/** Writes `<siteFolder>/pagefind/`. A report's page says by data-pagefind-body that it is searched. */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  const bundle = path.join(siteFolder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  const reports = await readReports(siteFolder, createFold());
  if (reports.length === 0) {
    throw new Error(`No page of ${siteFolder} is searched (data-pagefind-body).`);
  }
  const folder = path.join(bundle, 'parts/all');
  await indexReports(reports, folder);
  await writeFile(
    path.join(folder, 'catalogue.json'),
    JSON.stringify({
      bodies: reports.map(({ body }) => body),
      years: reports.map(({ year }) => year),
    }),
  );
  await writeFile(path.join(folder, 'figures.json'), '{}');
  await mkdir(bundle, { recursive: true });
  for (const name of ['pagefind.js', 'wasm.unknown.pagefind']) {
    await rename(path.join(folder, name), path.join(bundle, name));
  }
  await removeUnusedFiles(folder);
  const characters = new Set(reports.flatMap((report) => [...report.characters]));
  const file: IndexFile = {
    parts: [
      {
        folder: 'all',
        years: [...new Set(reports.map(({ year }) => year))],
        reports: reports.length,
      },
    ],
    characters: [...characters].sort().join(''),
    variants: '',
  };
  await writeFile(path.join(bundle, 'index.json'), JSON.stringify(file));
  return { pages: reports.length };
}

/** Pagefind's own search pages come with every index; ours uses none of them. */
async function removeUnusedFiles(folder: string): Promise<void> {
  const unused = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}*';
  for await (const file of glob(unused, { cwd: folder })) await rm(path.join(folder, file));
}
