/** The words after `publish`. */
import { resolve } from 'node:path';
import { readArguments } from '../arguments.ts';
import { UsageError, type Effects } from '../command.ts';

/** All paths are absolute. */
export interface PublishOptions {
  readonly site: string;
  readonly way: ToFolder | ForTools;
  /** Only the list of what would be done. */
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

export interface ToFolder {
  readonly kind: 'folder';
  readonly target: string;
  /** Every published file is read, since others may have changed it. */
  readonly isChecked: boolean;
  readonly mayReplace: boolean;
}

export interface ForTools {
  readonly kind: 'lists';
  /** Manifest of what was published last; undefined where nothing is known. */
  readonly against: string | undefined;
  /** Where the lists are written; undefined only in a dry run. */
  readonly listFolder: string | undefined;
}

const scheme = 'folder:';

export function readPublishOptions(words: readonly string[], effects: Effects): PublishOptions {
  const { values, positionals } = readArguments(words, {
    site: { type: 'string' },
    to: { type: 'string' },
    against: { type: 'string' },
    list: { type: 'string' },
    check: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new UsageError(`不认识“${positionals.join(' ')}”`);
  const path = (option: string, name: string | undefined) => {
    if (name === '') throw new UsageError(`请在 ${option} 后面写明路径`);
    return name === undefined ? undefined : resolve(effects.workingFolder, name);
  };
  const { to, check, force, 'dry-run': isDryRun } = values;
  const against = path('--against', values.against);
  const listFolder = path('--list', values.list);
  const way = (): ToFolder | ForTools => {
    if (to === undefined) return forTools({ against, listFolder }, isDryRun, check || force);
    if (against !== undefined || listFolder !== undefined) {
      throw new UsageError('--to 不能和 --against、--list 一起用：目标文件夹里有它自己的发布清单');
    }
    if (!to.startsWith(scheme)) {
      throw new UsageError(
        `--to 要写成 ${scheme}文件夹；发布到服务器或者对象存储，请用 --list 写出清单，由 rsync、rclone 发送`,
      );
    }
    const target = path(`--to ${scheme}`, to.slice(scheme.length)) ?? '';
    return { kind: 'folder', target, isChecked: check, mayReplace: force };
  };
  return {
    site: path('--site', values.site) ?? effects.siteFolder,
    way: way(),
    isDryRun,
    isJson: values.json,
  };
}

function forTools(
  files: Omit<ForTools, 'kind'>,
  isDryRun: boolean,
  isAboutFolder: boolean,
): ForTools {
  if (isAboutFolder) throw new UsageError('--check 和 --force 要和 --to 一起用');
  if (isDryRun === (files.listFolder !== undefined)) {
    throw new UsageError(
      isDryRun
        ? '--list 只写清单，不发送，不用再加 --dry-run'
        : '请用 --to 写明发布到哪里，用 --list 写出清单，或者用 --dry-run 只看一看',
    );
  }
  return { kind: 'lists', ...files };
}
