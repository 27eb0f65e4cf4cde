/** The folders between which a site is published. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath, isInside } from '../../content-folder/content-folder.ts';
import { UnusableInput } from '../command.ts';

export function requireSite(site: string): void {
  if (!existsSync(join(site, 'index.html'))) {
    throw new UnusableInput(
      `${displayPath(site) || '.'} 不是建好的网站（没有 index.html）；请先运行 npm run build，或者用 --site 写明文件夹`,
    );
  }
}

/** A disk or a share that isn't there must not become a folder of its name. */
export function requireTarget(target: string, site: string): void {
  const name = displayPath(target) || '.';
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new UnusableInput(`没有文件夹 ${name}；请先建好，是U盘、共享文件夹的请先接上`);
  }
  if (!found.isDirectory()) throw new UnusableInput(`${name} 不是文件夹`);
  const [there, here] = [realpathSync(target), realpathSync(site)];
  if (isInside(there, here) || isInside(here, there)) {
    throw new UnusableInput(`目标 ${name} 和网站 ${displayPath(site)} 不能一个在另一个里面`);
  }
}
