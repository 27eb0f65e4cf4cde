/**
 * `npm run build`: checks everything, builds into a fresh folder, and only when all went well puts it in the place of
 * the published one (`dist`, or OUT_DIR). A bad report never takes the site down.
 */
import { basePath, basePathWarning } from '../content-folder/base-path.ts';
import { buildCache } from '../content-folder/build-cache.ts';
import { contentFolder, displayPath } from '../content-folder/content-folder.ts';
import { hasErrors } from '../core/issue/issue.ts';
import { readSite } from '../content-folder/read-site.ts';
import { buildSite, type SiteBuild } from './build-site.ts';
import { provideBundle } from './bundle/provide-bundle.ts';
import { endWithParent } from './end-with-parent.ts';
import { keepOrNot } from './keep-or-not.ts';
import { buildOptions, type BuildOptions } from './options.ts';
import { readContent } from './read-content.ts';
import { replaceFolder } from './replace-folder.ts';
import { findings } from './findings.ts';
import { buildShard } from './shards/build-shard.ts';
import { runShards } from './shards/run-shards.ts';
import { targetFolder, whyNotReplace } from './target-folder.ts';
import { startTimings } from './timings.ts';
import { pruneBases } from './units/prune-bases.ts';
import { unitBase } from './units/unit-base.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro and Vite take what they tell pages from the environment: with DEV=1 pages show what the check found.
process.env['NODE_ENV'] = 'production';
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE']) {
  Reflect.deleteProperty(process.env, name);
}
endWithParent();
const options = buildOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}

async function run({ shard, hasTimings, hasSearch }: BuildOptions): Promise<0 | 1> {
  const folder = contentFolder();
  const timings = startTimings();
  const base = unitBase(folder, basePath(readSite(folder)));
  const cache = buildCache('kept');
  const { keep, lasts, dispose } = keepOrNot(cache);
  const bundle = provideBundle({ keep, base, timings });
  try {
    return shard === undefined
      ? await buildWhole()
      : await buildShard(folder, shard, { ...column(), hasSearch });
  } finally {
    bundle.dispose();
    dispose();
    if (hasTimings) process.stdout.write(`${JSON.stringify(timings.phases())}\n`);
  }

  async function buildWhole(): Promise<0 | 1> {
    const target = targetFolder();
    const refusal = whyNotReplace(target, folder);
    if (refusal !== undefined) {
      process.stderr.write(
        `${displayPath(target) || '.'} ${refusal}，没有改动；请换一个 OUT_DIR\n`,
      );
      return 1;
    }
    if (lasts) await runShards(folder, { keep, base, hasSearch, timings, bundle });
    timings.end('shards');
    const content = readContent(folder);
    timings.end('check');
    process.stderr.write(findings(content));
    const warning = basePathWarning(content.site);
    if (warning !== undefined) process.stderr.write(`警告：${warning}\n`);
    if (hasErrors(content.issues)) {
      process.stderr.write(`有错误，没有发布；${displayPath(target)} 没有改动。\n`);
      return 1;
    }
    await replaceFolder(target, (fresh) => buildSite(content, fresh, { ...column(), hasSearch }));
    pruneBases(cache, base);
    process.stderr.write(`已发布到 ${displayPath(target)}\n`);
    return 0;
  }

  function column(): Omit<SiteBuild, 'hasSearch'> {
    return { contentFolder: folder, bundle, keep, unitBase: base, timings };
  }
}
