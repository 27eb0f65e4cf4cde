import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import { lists } from '../../publish/lists.ts';
import type { Manifest, SiteFiles } from '../../publish/manifest.ts';
import { NotPublished } from '../../publish/not-published.ts';
import type { Plan } from '../../publish/plan.ts';

/** Into a folder that is new, empty, or holds earlier lists. */
export function writeLists(
  folder: string,
  { site, earlier, planned }: { site: SiteFiles; earlier: Manifest; planned: Plan },
): void {
  const files = lists(site, earlier, planned);
  const names = new Set(Array.from(files.keys(), (path) => path.split('/')[0]));
  if (existsSync(folder) && readdirSync(folder).some((name) => !names.has(name))) {
    throw new NotPublished(`${displayPath(folder)} 里已有别的内容，清单请写到空的文件夹`);
  }
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
