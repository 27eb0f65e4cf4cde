/**
 * `npm run build`: checks everything, builds into a fresh folder, and only when all went well puts it in the place of
 * the published one (`dist`, or OUT_DIR). A bad report never takes the site down.
 */
import { basePathWarning } from '../content-folder/base-path.ts';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentFolder, displayPath } from '../content-folder/content-folder.ts';
import { contentHistory } from '../content-folder/content-history.ts';
import { earlierVersions } from '../content-folder/earlier-versions.ts';
import { hasErrors } from '../core/issue/issue.ts';
import { buildSite, type Timings } from './build-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { findings } from './findings.ts';
import { targetFolder, whyNotReplace } from './target-folder.ts';

const target = targetFolder();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.exitCode = await run();

async function run(): Promise<0 | 1> {
  const folder = contentFolder();
  const refusal = whyNotReplace(target, folder);
  if (refusal !== undefined) {
    process.stderr.write(`${displayPath(target) || '.'} ${refusal}，没有改动；请换一个 OUT_DIR\n`);
    return 1;
  }
  const start = performance.now();
  const content = checkFolder(folder);
  const checked = performance.now() - start;
  process.stderr.write(findings(content));
  const warning = basePathWarning(content.site);
  if (warning !== undefined) process.stderr.write(`警告：${warning}\n`);
  if (hasErrors(content.issues)) {
    process.stderr.write(`有错误，没有发布；${displayPath(target)} 没有改动。\n`);
    return 1;
  }
  const whole = {
    ...content,
    earlierVersions: earlierVersions(folder, content),
    history: contentHistory(folder, content),
  };
  let timings: Timings | undefined;
  await replaceFolder(target, async (fresh) => {
    timings = await buildSite(whole, fresh);
  });
  process.stderr.write(`已发布到 ${displayPath(target)}\n`);
  if (process.argv.includes('--timings')) {
    process.stdout.write(`${JSON.stringify({ check: checked, ...timings })}\n`);
  }
  return 0;
}
