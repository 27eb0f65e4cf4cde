/** Cuts the body at its second-level headings. */
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sections } from '../form/sections.ts';
import type { Body } from '../report/to-report.ts';
import type { ReportSection } from '../report/report.ts';

/** Where each section of `Body.sections` begins, in the same order. */
export function sectionHeadings(root: Root): Heading[] {
  return root.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
}

/** `text` is the source from which `root` was parsed. */
export function splitSections(root: Root, text: string): Body {
  const { lead, sections: bodies } = partsOf(root);
  return {
    lead: sourceOf(lead, text),
    sections: sectionHeadings(root).map((heading, position) => ({
      ...sectionTitle(heading),
      markdown: sourceOf(bodies[position] ?? [], text),
    })),
  };
}

/** The lines of the file on which the lead and the text of each section begin; undefined where there is no text. */
export function firstLines(root: Root): {
  readonly lead: number | undefined;
  readonly sections: readonly (number | undefined)[];
} {
  const firstLine = ([first]: RootContent[]) => first?.position?.start.line;
  const { lead, sections: bodies } = partsOf(root);
  return { lead: firstLine(lead), sections: bodies.map(firstLine) };
}

/** What stands before the first section, and below the heading of each. */
function partsOf(root: Root): { lead: RootContent[]; sections: RootContent[][] } {
  const body = root.children;
  const starts = sectionHeadings(root).map((heading) => body.indexOf(heading));
  return {
    lead: body.slice(0, starts[0]),
    sections: starts.map((start, position) => body.slice(start + 1, starts[position + 1])),
  };
}

/** What a second-level heading says, and which of the six sections that is. */
export function sectionTitle(heading: Heading): Pick<ReportSection, 'id' | 'title'> {
  const title = toString(heading).trim();
  const known = sections.find((section) => section.title === title);
  return { ...(known !== undefined && { id: known.id }), title };
}

/** From the start of the first node's line to the end of the last node, blank lines of code without an end left out. */
function sourceOf(nodes: readonly RootContent[], text: string): string {
  const first = nodes[0]?.position?.start;
  const last = nodes.at(-1)?.position?.end.offset;
  if (first?.offset === undefined || last === undefined) return '';
  return text
    .slice(first.offset - (first.column - 1), last)
    .replaceAll('\r\n', '\n')
    .replace(/\n[ \t\n]{0,1000}$/, '');
}
