/** The one Markdown parser: what is checked is what is shown. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mendAutolinks } from './mend-autolinks.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  // 5~8 is a range here, not struck out text.
  .use(remarkGfm, { singleTilde: false })
  // Without it bold text that ends before 。 or ” stays a pair of asterisks.
  .use(remarkCjkFriendly)
  .freeze();

/** The whole file, so that positions are those of the file. */
export function parseMarkdown(text: string): Root {
  const root = processor.parse(text);
  mendAutolinks(root, text);
  return root;
}
