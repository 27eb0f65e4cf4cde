import type { Command } from '../command.ts';
import { readPublishOptions } from '../publish/publish-options.ts';
import { runPublish } from '../publish/run-publish.ts';

/** What changed of a built site → a folder, or lists for the tools that reach servers and object storage. */
export const publish: Command = {
  name: 'publish',
  summary: '发布建好的网站，只发送变了的文件',
  help: `用法：npm run -s report -- publish --to folder:文件夹 [选项]
      npm run -s report -- publish --list 文件夹 [--against manifest.json] [选项]
      npm run -s report -- publish --dry-run [--against manifest.json] [选项]

把建好的网站（npm run build）与上次发布的逐个文件核对（SHA-256），只发送新增的和改动的，最后删除不再有的。
发送的次序：样式和脚本，新增的文件、网页，改动的文件、网页，首页和索引。
读者随时打开的网页，不会指向还没有的文件。

发布到文件夹（网站目录、U盘、共享文件夹）：
  --to folder:文件夹  自己发送。每个文件写完才换上；中断了，再运行一次就接着发
  --dry-run           只列出会做什么，什么都不动
  --check             不信上次的清单，逐个读目标里发布过的文件；被别人改动、删去的会补发
  --force             目标里有同名、不同内容、不是以前发布的文件，也覆盖；不加的，一个也不发送
目标里别的文件不动，也不删除：只删除以前发布过的。发布的清单记在目标的 manifest.json 里。

发布到服务器或者对象存储：由 rsync、rclone、ossutil 等发送，本命令只写清单，不连网络：
  --list 文件夹       写 send-1.txt 至 send-7.txt（依次发送）、delete.txt（最后删除），
                      begin/manifest.json（最先发送）、end/manifest.json（全部做完再发送）
  --against 文件      上次发布的 manifest.json；不写的，全部算新增
怎么发送，见 docs/publishing.md。

其他：
  --site 文件夹       建好的网站；不写的，是 dist 或者环境变量 OUT_DIR
  --json              给程序用

例：
  npm run -s report -- publish --to folder:/srv/www/nianbao --dry-run
  npm run -s report -- publish --to folder:E:\\nianbao
  npm run -s report -- publish --list lists --against last/manifest.json

退出码：0 完成；1 没有发布，或者没有发布完；2 用法不对，或者没有建好的网站、目标、清单。
`,
  run(words, effects) {
    return runPublish(readPublishOptions(words, effects), effects);
  },
};
