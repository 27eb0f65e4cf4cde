/**
 * `npm run build`: checks everything, builds into a fresh folder, and only when all went well puts it in the place of
 * the published one (`dist`, or OUT_DIR). A bad report never takes the site down.
 */
import { resolve } from 'node:path';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentFolder, displayPath, projectRoot } from '../content-folder/content-folder.ts';
import { hasErrors } from '../core/issue/issue.ts';
import { buildSite, type Timings } from './build-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { findings } from './findings.ts';

const target = resolve(projectRoot, process.env['OUT_DIR'] ?? 'dist');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.exitCode = await run();

async function run(): Promise<0 | 1> {
  const start = performance.now();
  const content = checkFolder(contentFolder());
  const checked = performance.now() - start;
  process.stderr.write(findings(content));
  if (hasErrors(content.issues)) {
    process.stderr.write(`有错误，没有发布；${displayPath(target)} 没有改动。\n`);
    return 1;
  }
  let timings: Timings | undefined;
  await replaceFolder(target, async (fresh) => {
    timings = await buildSite(content, fresh);
  });
  process.stderr.write(`已发布到 ${displayPath(target)}\n`);
  if (process.argv.includes('--timings')) {
    process.stdout.write(`${JSON.stringify({ check: checked, ...timings })}\n`);
  }
  return 0;
}
