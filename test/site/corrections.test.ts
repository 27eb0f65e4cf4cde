/** The site of reports that were corrected, in a repository made for it. */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import htmlValidate from '../../.htmlvalidate.mjs';
import { brokenLinks } from '../support/broken-links.ts';
import { buildSiteOf } from '../support/build-site-of.ts';
import { elements, readPages, tagsOf, textOf, type Page } from '../support/built-site.ts';
import { alwaysThere, correctedPages, makeCorrectedContent } from '../support/corrected-content.ts';

const content = makeCorrectedContent();
const folder = buildSiteOf(content);
const pages = readPages(folder);
const versions = pages.filter(({ path }) => path.includes('/versions/'));

afterAll(() => {
  for (const made of [content, folder]) rmSync(made, { recursive: true, force: true });
});

function pageAt(address: string): Page {
  const page = pages.find(({ path }) => path === address.replace(/^\./, ''));
  if (page === undefined) throw new Error(`no page ${address}`);
  return page;
}

function attributes(page: Page, name: string, attribute: string): (string | undefined)[] {
  return elements(page, name).map(({ attribs }) => attribs[attribute]);
}

function notes(page: Page): string[] {
  return elements(page, 'aside').map((note) => textOf(note).replace(/\s+/g, ''));
}

test('every version before a correction has its page, and no other', () => {
  expect(versions.map(({ path }) => path)).toEqual([
    '/reports/shili-shuiliju/2021/versions/1/',
    '/reports/shili-shuiliju/2022/versions/1/',
    '/reports/shili-shuiliju/2023/versions/1/',
    '/reports/shili-shuiliju/2023/versions/2/',
  ]);
});

test('html-validate finds nothing on them, and every link leads somewhere', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(htmlValidate));
  const findings: string[] = [];
  for (const page of Object.values(correctedPages).map(pageAt)) {
    const { results } = await validator.validateString(page.html, join(projectRoot, page.file));
    findings.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${page.path} ${ruleId} ${message}`),
      ),
    );
  }
  expect(findings).toEqual([]);
  expect(brokenLinks(pages, folder, '/')).toEqual([]);
});

test('an earlier version leaves search, the sitemap and search engines to the report of today', () => {
  const present = 'https://gk.example.gov.cn/reports/shili-shuiliju/2023/';
  const page = pageAt(correctedPages['version first published']);
  expect(attributes(page, 'meta', 'content')).toContain('noindex');
  expect(
    elements(page, 'link')
      .filter(({ attribs }) => attribs['rel'] === 'canonical')
      .map(({ attribs }) => attribs['href']),
  ).toEqual([present]);
  expect(versions.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
  const sitemap = readFileSync(join(folder, 'sitemap-1.xml'), 'utf8');
  expect(sitemap).toContain('/corrections/');
  expect(sitemap).not.toContain('/versions/');
});

test('an earlier version has the official tags of an article of the column', () => {
  const tagged = versions.map((page) => {
    const { ColumnName, ColumnType, ArticleTitle, PubDate, ContentSource } = tagsOf(page);
    return [ColumnName, ColumnType, ArticleTitle, PubDate, ContentSource].join(' ');
  });
  const column = '政府信息公开年报 信息公开年报';
  expect(tagged).toEqual([
    `${column} 示例县水利局2021年政府信息公开工作年度报告 2022-01-22 示例县水利局`,
    `${column} 示例县水利局2022年政府信息公开工作年度报告 2023-01-22 示例县水利局`,
    `${column} 示例县水利局2023年政府信息公开工作年度报告 2024-01-22 示例县水利局`,
    `${column} 示例县水利局2023年政府信息公开工作年度报告 2024-01-22 示例县水利局`,
  ]);
});

test('an earlier version names its own address on paper', () => {
  const page = pageAt(correctedPages['version first published']);
  expect(elements(page, 'p').map(textOf)).toContain(
    '网页地址：https://gk.example.gov.cn/reports/shili-shuiliju/2023/versions/1/',
  );
});

test('an earlier version says first what it is, from when to when, and why it is no more', () => {
  const [note] = notes(pageAt(correctedPages['version between two corrections']));
  expect(note).toBe(
    '这是更正前的版本（第2版）2024年2月1日更正以后的文本，到2024年3月5日更正为止。请以现在的报告为准。2024-03-05更正：表四的行政复议漏填1件。',
  );
});

test('an earlier version shows the figures, the text and the files of then, and no change since', () => {
  const page = pageAt(correctedPages['version between two corrections']);
  const cell = elements(page, 'td').find(
    ({ attribs }) => attribs['id'] === 'disputes.reconsideration.total',
  );
  expect(cell && textOf(cell)).toBe('0');
  expect(elements(page, 'p').map(textOf)).toContain('没有复议和诉讼。');
  const files = ['versions/1/', 'versions/2/', ''].map((path) =>
    readFileSync(join(folder, 'reports/shili-shuiliju/2023', path, 'fubiao.csv'), 'utf8'),
  );
  expect(files).toEqual(['新收,3\n', '新收,2\n', '新收,2\n']);
  expect(
    elements(page, 'section').filter(({ attribs }) => attribs['aria-labelledby'] === 'state'),
  ).toEqual([]);
});

test('a text that is no report any more is shown letter by letter, and runs nothing', () => {
  const page = pageAt(correctedPages['version that is no report by the form']);
  expect(elements(page, 'pre').map(textOf)).toEqual([
    '---\n机关: 示例县水利局\n件数: 3\n---\n\n<script>alert(1)</script>\n\n全年新收3件。\n',
  ]);
  expect(elements(page, 'script').every(({ attribs }) => attribs['src'] !== undefined)).toBe(true);
});

test('nothing private that a correction took away comes back, on any page', () => {
  expect(pages.filter(({ html }) => html.includes('13812345678'))).toEqual([]);
  expect(notes(pageAt(correctedPages['version with private data masked']))[0]).toContain(
    '其中的个人信息，本站已经隐去。',
  );
});

test('a report leads from each correction to the version before, and says where there is none', () => {
  const links = elements(pageAt(correctedPages['report corrected twice']), 'a')
    .filter((link) => textOf(link).trim() === '更正前的版本')
    .map(({ attribs }) => attribs['href']);
  expect(links).toEqual([
    '/reports/shili-shuiliju/2023/versions/2/',
    '/reports/shili-shuiliju/2023/versions/1/',
  ]);
  expect(notes(pageAt('/reports/shili-shuiliju/2019/'))).toContain(
    `更正${alwaysThere.date}${alwaysThere.text}首次发布日期不变。更正前的文本不在版本库中。`,
  );
});

test('the list of corrections marks what was changed in words and as del and ins', () => {
  const page = pageAt(correctedPages.corrections);
  const changes = elements(page, 'li')
    .filter(
      ({ parent }) =>
        parent !== null && 'attribs' in parent && parent.attribs['class'] === 'differences',
    )
    .map((item) => textOf(item).replace(/\s+/g, ''));
  expect(changes.slice(0, 3)).toEqual([
    '行政复议·结果维持：原0改为1',
    '行政复议·总计：原0改为1',
    '四、政府信息公开行政复议、行政诉讼情况原：没有复议和诉讼。改为：复议1件，维持。',
  ]);
  expect(elements(page, 'del').slice(0, 2).map(textOf)).toEqual(['0', '0']);
  expect(elements(page, 'ins').slice(0, 2).map(textOf)).toEqual(['1', '1']);
});

test('what was changed or taken away without a correction has a page, with its figures', () => {
  const page = pageAt(correctedPages['changes without a correction']);
  const entries = elements(page, 'li')
    .filter(({ attribs }) => attribs['id']?.startsWith('shili-shuiliju-') === true)
    .map((item) =>
      textOf(item)
        .replace(/\s+/g, '')
        .replace(/^[\d-]{10}/, ''),
    );
  expect(entries).toEqual([
    '示例县水利局2019年报告文件改动过，没有写更正。行政处罚·处理决定数量：原0改为7',
    '示例县水利局2024年报告报告的文件撤下了，没有写明原因。',
  ]);
  expect(elements(page, 'p').map(textOf).join('')).toContain('根据版本库的全部历史比较得出。');
  const from = elements(pageAt(correctedPages.corrections), 'a').map(
    ({ attribs }) => attribs['href'],
  );
  expect(from).toContain('/corrections/unexplained/');
});

test('nothing of a report that was taken away is left but its name', () => {
  const files = globSync('**/*.{html,xml,json}', { cwd: folder, exclude: ['pagefind/**'] });
  const left = files.filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes('撤下的文字'),
  );
  expect(left).toEqual([]);
});

test('the pages on which something new is looked for name a feed, and it is there', () => {
  const feeds = pages.flatMap((page) =>
    elements(page, 'link')
      .filter(({ attribs }) => attribs['type'] === 'application/atom+xml')
      .map(({ attribs }) => `${page.path} ${attribs['href'] ?? ''}`),
  );
  expect(feeds).toEqual([
    '/agencies/ /feed.xml',
    '/agencies/shili-shuiliju/ /agencies/shili-shuiliju/feed.xml',
    '/corrections/ /feed.xml',
    '/corrections/unexplained/ /feed.xml',
    '/ /feed.xml',
  ]);
  for (const file of ['feed.xml', 'rss.xml', 'feed.json', 'agencies/shili-shuiliju/feed.xml']) {
    expect(existsSync(join(folder, file)), file).toBe(true);
  }
});

test('an earlier version weighs no more than a report', () => {
  const heavy = versions.filter(({ html }) => brotliCompressSync(html).length > 12 * 1024);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
