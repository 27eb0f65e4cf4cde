/** The path under which a site is served, and what is said where two are given. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, basePathWarning } from '../../src/content-folder/base-path.ts';
import { exampleSite } from '../support/archive-of.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

const below = { ...exampleSite, url: 'https://gk.example.gov.cn/nb' };
const warning =
  'BASE_PATH是“/preview/”，site.yaml里网址的路径是“/nb/”：页面里的链接按BASE_PATH，规范地址和站点地图按网址。这样只宜试看；正式发布请改网址，不设BASE_PATH';

describe('the base path', () => {
  test('is that of 网址, unless BASE_PATH gives another', () => {
    expect([basePath(exampleSite, {}), basePath(below, {})]).toEqual(['/', '/nb/']);
    expect(basePath(below, { BASE_PATH: 'preview' })).toBe('/preview/');
  });

  test('is warned of where BASE_PATH and 网址 differ', () => {
    expect(basePathWarning(below, { BASE_PATH: '/preview' })).toBe(warning);
  });

  test.each([
    ['both are the same', below, { BASE_PATH: '/nb/' }],
    ['BASE_PATH is not set', below, {}],
    ['网址 is not known', exampleSite, { BASE_PATH: '/preview/' }],
  ])('is not warned of where %s', (_, site, environment) => {
    expect(basePathWarning(site, environment)).toBeUndefined();
  });

  test('is warned of by the build', () => {
    const folder = makeContentFolder({
      'site.yaml': '名称: 示例县政府信息公开\n网址: https://gk.example.gov.cn/nb/\n',
      // So that nothing is built: the warning comes before.
      'reports/shili-shuiliju/2023.md': '---\n机关: [\n---\n',
    });
    const { err } = run(['src/build/main.ts'], {
      CONTENT_DIR: folder,
      OUT_DIR: join(folder, 'site'),
      BASE_PATH: '/preview/',
    });
    expect(err.split('\n')).toContain(`警告：${warning}`);
  });
});
