/** From the tree that was checked to HTML for the page, section by section. */
import type { Element, Root as HtmlRoot, RootContent } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SectionId } from '../form/sections.ts';
import { sectionHeadings, sectionTitle } from './split-sections.ts';

export interface Narrative {
  /** HTML before section one; may be empty. */
  readonly lead: string;
  readonly sections: readonly NarrativeSection[];
}

export interface NarrativeSection {
  readonly id?: SectionId;
  readonly title: string;
  /** Without the heading. */
  readonly html: string;
}

const processor = unified()
  // Raw HTML isn't passed on; the gate behind it is the last, not the only one.
  .use(remarkRehype, { footnoteLabel: '注释', footnoteBackContent: backToText })
  .use(rehypeSanitize, {
    ...defaultSchema,
    // remark-rehype has put its prefix before the ids of notes already; no other id can come from Markdown.
    clobberPrefix: '',
    protocols: {
      ...defaultSchema.protocols,
      href: ['http', 'https', 'mailto', 'tel'], // No scheme at all: images are local files. An empty list would allow every scheme.
      src: ['none'],
    },
  })
  .use(rehypeStringify)
  .freeze();

/** Local files are named relative to the agency's folder in the source, and to the page in the HTML. */
export function renderNarrative(root: Root, year: number): Narrative {
  const html = processor.runSync(root);
  prepare(html, year);
  const starts = html.children.flatMap((node, position) =>
    isSectionHeading(node) ? [position] : [],
  );
  return {
    lead: stringify(html.children.slice(0, starts[0])),
    // The titles are those of the tree that was checked: a second reading could differ.
    sections: sectionHeadings(root).map((heading, position) => ({
      ...sectionTitle(heading),
      html: stringify(html.children.slice((starts[position] ?? 0) + 1, starts[position + 1])),
    })),
  };
}

function stringify(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children }).trim();
}

function prepare(html: HtmlRoot, year: number): void {
  let tables = 0;
  visit(html, 'element', (node, position, parent) => {
    if (node.tagName === 'a') {
      node.properties['href'] = relative(node.properties['href'], year);
      // What is seen is its name: people who speak to their machine read it out.
      delete node.properties['ariaLabel'];
    }
    if (node.tagName === 'img') {
      node.properties['src'] = relative(node.properties['src'], year);
    }
    if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
    if (node.tagName === 'table' && parent !== undefined && position !== undefined) {
      tables += 1;
      parent.children[position] = scrollable(node, tables);
      return position + 1;
    }
    return undefined;
  });
}

/** From a note to where it is referred to, each place with words of its own. */
function backToText(note: number, reference: number): string {
  const place = reference === 1 ? '' : `第${String(reference)}处`;
  return `返回正文注${String(note + 1)}${place}`;
}

function relative(address: unknown, year: number): string {
  const text = typeof address === 'string' ? address : '';
  return text.replace(new RegExp(`^(\\./)*${String(year)}/`), '');
}

/** The attribute is obsolete. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'right') properties['className'] = ['end'];
  if (align === 'center') properties['className'] = ['center'];
}

/** A wide table scrolls in its own region, which the keyboard can reach; each has a name of its own. */
function scrollable(table: Element, number: number): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      className: ['local-table'],
      tabIndex: 0,
      ariaLabel: `正文表格${String(number)}`,
    },
    children: [table],
  };
}

function isSectionHeading(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}
