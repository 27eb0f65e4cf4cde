/** Every file of a built site, with its size and digest. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { manifestName, type SiteFiles } from './manifest.ts';
import { NotPublished } from './not-published.ts';
import { isPlainPath } from './plain-path.ts';
import { readThrough } from './read-through.ts';

/** Throws NotPublished for what can't be published as it is: a link, which may lead anywhere, or an odd name. */
export function siteFiles(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
      if (!entry.isFile()) {
        throw new NotPublished(`${path} 不是普通的文件（是链接或者设备），不能发布`);
      }
      if (!isPlainPath(path)) {
        throw new NotPublished(
          `${JSON.stringify(path)} 的名称里有反斜线、冒号或者控制字符，别的系统认不得，不能发布；请改名`,
        );
      }
      return path;
    });
  return new Map(
    paths
      .filter((path) => path !== manifestName)
      .sort()
      .map((path) => [path, readThrough(join(folder, path))]),
  );
}
