/** The one Markdown parser: what is checked is what is shown. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { eachNode } from './each-node.ts';
import { mendAutolinks } from './mend-autolinks.ts';
import { splitSource } from './split-source.ts';

const ofBody = unified()
  .use(remarkParse)
  // 5~8 is a range here, not struck out text.
  .use(remarkGfm, { singleTilde: false })
  // Without it bold text that ends before 。 or ” stays a pair of asterisks.
  .use(remarkCjkFriendly)
  .freeze();

const ofFile = ofBody().use(remarkFrontmatter, ['yaml']).freeze();

/** What stands below the front matter; positions are those of the file. */
export function parseMarkdown(text: string): Root {
  const root = parseBelow(text) ?? withoutFrontMatter(ofFile.parse(text));
  mendAutolinks(root, text);
  return root;
}

/**
 * To skip the front matter, which is as long as many a body, costs a third less than to parse the whole file. Undefined
 * where it isn't plain where the one ends and the other begins.
 */
function parseBelow(text: string): Root | undefined {
  const { frontMatter } = splitSource(text);
  if (frontMatter === undefined) return undefined;
  const closing = text.indexOf('\n') + 1 + frontMatter.length;
  const start = text.indexOf('\n', closing) + 1;
  const above = text.slice(0, start);
  if (start === 0 || unusual.test(above) || text.startsWith('\uFEFF', start)) return undefined;
  const root = ofBody.parse(text.slice(start));
  const lines = above.split('\n').length - 1;
  eachNode(root, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + start;
    }
  });
  return root;
}

function withoutFrontMatter(root: Root): Root {
  return { ...root, children: root.children.filter(({ type }) => type !== 'yaml') };
}

/** What ends a line for some and not for others, or is read as another character. */
const unusual = /[\0\r\u2028\u2029]/;
