import { resolve } from 'node:path';
import { printManifest } from '../../publish/manifest.ts';
import { siteFiles } from '../../publish/site-files.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command } from '../command.ts';
import { requireSite } from '../publish/folders.ts';
import { whyStopped } from '../publish/why-stopped.ts';

/** Every file of a built site, with its size and digest. */
export const manifest: Command = {
  name: 'manifest',
  summary: '列出建好的网站的全部文件，连同大小和 SHA-256',
  help: `用法：npm run -s report -- manifest [文件夹]

列出建好的网站（不写的，是 dist 或者环境变量 OUT_DIR）的每个文件：路径、字节数、SHA-256，按路径排列。
同样的文件，清单一字不差。根目录的 manifest.json 不列在里面。
publish 把同样的清单写在发布的文件夹里，名称是 manifest.json。

例：npm run -s report -- manifest > manifest.json

退出码：0 完成；1 有不能发布的文件（如链接）；2 用法不对，或者没有建好的网站。
`,
  run(words, { siteFolder, workingFolder, print, complain }) {
    const { positionals } = readArguments(words, {});
    const [folder, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError(`不认识“${rest.join(' ')}”`);
    const site = folder === undefined ? siteFolder : resolve(workingFolder, folder);
    requireSite(site);
    try {
      print(printManifest(siteFiles(site)));
      return 0;
    } catch (error) {
      complain(`没有列出：${whyStopped(error)}\n`);
      return 1;
    }
  },
};
