/** A report's file → a page, taking its figures as they come: nobody looks whether they make sense. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { EditionId } from '../../src/core/form/editions.ts';
import { sections } from '../../src/core/form/sections.ts';
import { bareTables } from './bare-tables.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

/** Text, lists and mappings: what YAML holds when scalars stay text. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface FrontMatter {
  readonly 标题: string;
  readonly 版式: EditionId;
  readonly [key: string]: Yaml;
}

export function barePage(text: string): string {
  const end = text.indexOf('\n---\n', 3);
  const data = load(text.slice(4, end + 1), { schema: FAILSAFE_SCHEMA }) as FrontMatter;
  const narrative = String(processor.processSync(text.slice(end + 5)));
  const title = data.标题;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>
${withTables(narrative, bareTables(data.版式, data))}
</main></body></html>
`;
}

/** Each table follows the heading of its section. */
function withTables(html: string, tables: Readonly<Record<string, string>>): string {
  let result = html;
  for (const { id, title } of sections) {
    const heading = `<h2>${title}</h2>`;
    result = result.replace(heading, () => `${heading}\n${tables[id] ?? ''}`);
  }
  return result;
}
