/** The text of a report as trees: its lead, then its sections in their order. */
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../core/markdown/parse-markdown.ts';
import { sectionHeadings } from '../../core/markdown/split-sections.ts';
import type { Report } from '../../core/report/report.ts';

export interface NarrativeTree {
  readonly lead: readonly RootContent[];
  readonly sections: readonly (readonly RootContent[])[];
  /** Addresses and notes may be defined in another section than they are used in; the first of a name counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}

export function parseNarrative({ lead, sections }: Report): NarrativeTree {
  const texts = [lead, ...sections.map(({ markdown }) => markdown)];
  // Titles are left out: they are known as text, which Markdown could read in another way.
  const whole = parseMarkdown(`\n${texts.join('\n\n## 标题\n\n')}`);
  const parts = partsOf(whole);
  const isCutAlike = parts.length === texts.length;
  const roots = isCutAlike ? [whole] : texts.map((text) => parseMarkdown(`\n${text}`));
  const [first = [], ...rest] = isCutAlike ? parts : roots.map(({ children }) => children);
  return { lead: first, sections: rest, ...definedIn(roots) };
}

function partsOf(root: Root): RootContent[][] {
  const starts = sectionHeadings(root).map((heading) => root.children.indexOf(heading));
  return [
    root.children.slice(0, starts[0]),
    ...starts.map((start, at) => root.children.slice(start + 1, starts[at + 1])),
  ];
}

function definedIn(roots: readonly Root[]): Pick<NarrativeTree, 'definitions' | 'notes'> {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  for (const root of roots) {
    visit(root, (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      }
      if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
        notes.set(node.identifier, node);
      }
    });
  }
  return { definitions, notes };
}
