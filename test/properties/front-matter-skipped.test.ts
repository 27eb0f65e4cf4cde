import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { mendAutolinks } from '../../src/core/markdown/mend-autolinks.ts';
import { parseMarkdown } from '../../src/core/markdown/parse-markdown.ts';
import { anyMarkdown } from './any-markdown.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const wholeFiles = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly);

const anyFrontMatter = fc.constantFrom(
  ...['', '---\n', '---\n---\n', '---\n机关: 甲\n年度: 2023\n---\n\n', '--- \n机关: 甲\n---\t\n'],
  ...['---\n机关: 甲\n---', '---\n机关: 甲\u2028---\n\n---\n', '---\r\n机关: 甲\r\n---\r\n'],
  ...['---\n\n---\n    ', '---\n机关: "\n ---\n"\n---\n', '---\n机关: 甲\n---\n\uFEFF'],
);

test('what stands below any front matter is parsed as if the file were parsed as a whole', () => {
  fc.assert(
    fc.property(anyFrontMatter, anyMarkdown, (frontMatter, markdown) => {
      const text = `${frontMatter}${markdown}`;
      const whole = wholeFiles.parse(text);
      mendAutolinks(whole, text);
      const body = whole.children.filter(({ type }) => type !== 'yaml');
      expect(parseMarkdown(text).children).toEqual(body);
    }),
    fuzzRuns(200),
  );
});
