import { expect, test } from 'vitest';
import { canonicalUrl, href, joinBase, paths, searchHref } from '../../src/site/urls.ts';

test('paths are those that people may rely on', () => {
  expect(paths.report('shili-shuiliju', 2023)).toBe('/reports/shili-shuiliju/2023/');
  expect(paths.agency('shili-shuiliju')).toBe('/agencies/shili-shuiliju/');
  expect(paths.year(2023)).toBe('/years/2023/');
});

test('a base is put before a path once, whether it ends with a slash or not', () => {
  expect(joinBase('/', '/search/')).toBe('/search/');
  expect(joinBase('/gk/', '/search/')).toBe('/gk/search/');
  expect(joinBase('/gk', '/search/')).toBe('/gk/search/');
  expect(href(paths.front)).toBe('/');
});

test('Chinese in an address is encoded', () => {
  expect(searchHref('依申请公开')).toBe('/search/?q=%E4%BE%9D%E7%94%B3%E8%AF%B7%E5%85%AC%E5%BC%80');
  expect(paths.reportFile('a', '2023/水位.png')).toBe('/reports/a/2023/%E6%B0%B4%E4%BD%8D.png');
});

test('the canonical address has the base that site.yaml gives', () => {
  expect(canonicalUrl('https://gk.example.gov.cn/nb', '/years/2023/')).toBe(
    'https://gk.example.gov.cn/nb/years/2023/',
  );
});
