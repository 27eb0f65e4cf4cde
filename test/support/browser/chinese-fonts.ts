import { hash } from 'node:crypto';
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
 * What Chromium on Linux has to write with. `pinned`: Noto Sans SC and nothing else, so that what fits on one machine
 * fits on all; figures of other fonts are up to a quarter wider. `system`: the fonts of the machine, and Noto Sans SC
 * for what they lack.
 */
export type Fonts = 'pinned' | 'system';

/** The environment of Chromium. It takes no woff2 as a font of the system, so the files are turned into TTF first. */
export async function fontSettings(fonts: Fonts): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const stamp = stampOf(folder);
  await installFolder({
    folder,
    node: process.execPath,
    stamp,
    announce: '正在取测试用的中文字体，只此一次（约 6 MB）……',
  });
  const settings = allFonts.map((each) => configuration(each, '')).join('');
  const home = join(cache, hash('sha256', stamp + settings).slice(0, 12));
  if (!existsSync(home)) {
    await withLock(`${home}.lock`, async () => {
      if (!existsSync(home)) await unpack(home);
    });
  }
  return { FONTCONFIG_FILE: join(home, fileOf(fonts)) };
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
  for (const fonts of allFonts) {
    await writeFile(join(draft, fileOf(fonts)), configuration(fonts, home));
  }
  await rename(draft, home);
}

const allFonts: readonly Fonts[] = ['pinned', 'system'];

function fileOf(fonts: Fonts): string {
  return `${fonts}.conf`;
}

/** As the files call themselves. */
const family = 'Noto Sans SC Thin';

/** Without a system configuration nothing else says in what the generic families end. */
function configuration(fonts: Fonts, home: string): string {
  const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'].map((name) =>
    alias(name, fonts === 'pinned' ? 'prefer' : 'default'),
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...(fonts === 'system'
      ? ['  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>']
      : []),
    `  <dir>${home}</dir>`,
    `  <cachedir>${join(home, 'cache')}</cachedir>`,
    alias('Noto Sans SC', 'default'),
    ...generic,
    '</fontconfig>',
    '',
  ].join('\n');
}

function alias(name: string, place: 'prefer' | 'default'): string {
  return `  <alias binding="same"><family>${name}</family><${place}><family>${family}</family></${place}></alias>`;
}
