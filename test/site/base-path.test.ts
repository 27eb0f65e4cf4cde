/** The same site below a path, as many hosts serve it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { brokenLinks } from '../support/broken-links.ts';
import { elements, readPages } from '../support/built-site.ts';
import { makeContentFolder } from '../support/content-folder.ts';

const base = '/zwgk/nianbao/';

test(
  'every link works below a base path, and a site that names no address has neither a canonical one nor a sitemap',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkailan-base-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const site = join(folder, 'site');
    await promisify(execFile)(process.execPath, ['src/build/main.ts'], {
      cwd: projectRoot,
      env: { ...process.env, OUT_DIR: site, BASE_PATH: base, CONTENT_DIR: makeContentFolder() },
    });
    const pages = readPages(site);
    expect(pages.map(({ path }) => path)).toContain('/reports/shili-shuiliju/2023/');
    expect(brokenLinks(pages, site, base)).toEqual([]);
    const relations = pages.flatMap((page) =>
      elements(page, 'link').map(({ attribs }) => attribs['rel']),
    );
    expect(relations).not.toContain('canonical');
    expect(existsSync(join(site, 'robots.txt'))).toBe(true);
    expect(existsSync(join(site, 'sitemap-index.xml'))).toBe(false);
  },
);
