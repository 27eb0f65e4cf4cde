import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installFolder, stampOf } from '../../../bootstrap/install-folder.mjs';
import { withLock } from '../../../bootstrap/lock.mjs';
import { projectRoot } from '../../../bootstrap/paths.mjs';

const folder = join(import.meta.dirname, 'fonts');
const cache = join(projectRoot, '.cache', 'fonts');

/**
 * The environment that gives Chromium Chinese glyphs on a Linux machine without any: Noto Sans SC beside the fonts of
 * the system. Chromium takes no woff2 as a font of the system, so the files are turned into TTF first.
 */
export async function fontSettings(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const stamp = stampOf(folder);
  await installFolder({
    folder,
    node: process.execPath,
    stamp,
    announce: '正在取测试用的中文字体，只此一次（约 6 MB）……',
  });
  const home = join(cache, stamp.slice(0, 12));
  if (!existsSync(home)) {
    await withLock(`${home}.lock`, async () => {
      if (!existsSync(home)) await unpack(home);
    });
  }
  return { FONTCONFIG_FILE: join(home, 'fonts.conf') };
}

async function unpack(home: string): Promise<void> {
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const require = createRequire(join(folder, 'package.json'));
  const decompress = require('wawoff2/decompress.js') as (woff2: Buffer) => Promise<Uint8Array>;
  const files = join(folder, 'node_modules', '@fontsource-variable', 'noto-sans-sc', 'files');
  for (const name of await readdir(files)) {
    const ttf = await decompress(await readFile(join(files, name)));
    await writeFile(join(draft, name.replace(/woff2$/, 'ttf')), ttf);
  }
  await writeFile(join(draft, 'fonts.conf'), configuration(home));
  await rename(draft, home);
}

/** The generic families must end in Noto Sans SC: without a system configuration nothing else says so. */
function configuration(home: string): string {
  const prefer = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) =>
      `  <alias><family>${family}</family><default><family>Noto Sans SC Variable</family><family>Noto Sans SC</family></default></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${home}</dir>`,
    `  <cachedir>${join(home, 'cache')}</cachedir>`,
    ...prefer,
    '</fontconfig>',
    '',
  ].join('\n');
}
