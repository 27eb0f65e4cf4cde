/** One publication, or what it would do. */
import { displayPath } from '../../content-folder/content-folder.ts';
import { folderPlan } from '../../publish/folder/folder-plan.ts';
import { publishFolder } from '../../publish/folder/publish-folder.ts';
import type { SiteFiles } from '../../publish/manifest.ts';
import { plan } from '../../publish/plan.ts';
import { siteFiles } from '../../publish/site-files.ts';
import type { Effects, ExitCode } from '../command.ts';
import { requireSite, requireTarget } from './folders.ts';
import { planAsJson, planAsText, summaryOf } from './print-plan.ts';
import type { ForTools, PublishOptions, ToFolder } from './publish-options.ts';
import { readEarlier } from './read-earlier.ts';
import { whyStopped } from './why-stopped.ts';
import { writeLists } from './write-lists.ts';

export function runPublish(options: PublishOptions, effects: Effects): ExitCode {
  const { site, way } = options;
  requireSite(site);
  if (way.kind === 'folder') requireTarget(way.target, site);
  try {
    const files = siteFiles(site);
    return way.kind === 'folder'
      ? toFolder(files, way, options, effects)
      : forTools(files, way, options, effects);
  } catch (error) {
    effects.complain(`没有发布完：${whyStopped(error)}\n`);
    return 1;
  }
}

function toFolder(
  site: SiteFiles,
  { target, isChecked, mayReplace }: ToFolder,
  { site: source, isDryRun, isJson }: PublishOptions,
  { print, complain }: Effects,
): ExitCode {
  const planned = folderPlan(site, target, { isChecked });
  if (isDryRun) print(isJson ? planAsJson(planned) : planAsText(planned));
  const { foreign } = planned;
  if (foreign.length > 0 && !mayReplace) {
    const some = `${foreign.slice(0, 5).join('、')}${foreign.length > 5 ? '等' : ''}`;
    complain(
      `没有发布：目标里有 ${String(foreign.length)} 个文件不是以前发布的，内容也不一样：${some}；确实要覆盖，请加 --force\n`,
    );
    return 1;
  }
  if (isDryRun) return 0;
  publishFolder({ source, site }, target, planned);
  print(
    isJson
      ? planAsJson(planned)
      : `已发布到 ${displayPath(target)}：${summaryOf(planned, '已发送', '已删除')}\n`,
  );
  return 0;
}

function forTools(
  site: SiteFiles,
  { against, listFolder }: ForTools,
  { isJson }: PublishOptions,
  { print }: Effects,
): ExitCode {
  const earlier = readEarlier(against);
  const planned = plan(site, earlier);
  if (listFolder !== undefined) writeLists(listFolder, { site, earlier, planned });
  if (isJson) print(planAsJson(planned));
  else if (listFolder === undefined) print(planAsText(planned));
  else print(`清单写在 ${displayPath(listFolder)}：${summaryOf(planned)}\n`);
  return 0;
}
