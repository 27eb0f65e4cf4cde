/** Notes of the text as footnotes of the document. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraphStyles, characterStyles } from '../package/styles.ts';
import { paragraph } from '../xml/paragraph.ts';
import { run } from '../xml/run.ts';
import { blocks } from './blocks.ts';
import { inline } from './inline.ts';
import type { Story } from './story.ts';

/** A footnote can be referred to once: at other places stands its number. */
export function footnoteReference(identifier: string, story: Story): string {
  const note = story.notes.get(identifier);
  if (note === undefined) return run(`[^${identifier}]`);
  const known = story.footnotes.get(identifier);
  if (known !== undefined) return run(String(known), { style: characterStyles.footnoteAgain });
  // No footnote has a footnote of its own.
  if (story.part === 'footnotes') return run(`（注：${toString(note)}）`);
  const id = story.parts.footnote();
  story.footnotes.set(identifier, id);
  story.parts.setFootnote(id, content(note.children, { ...story, part: 'footnotes', room: 0 }));
  return `<w:r><w:rPr><w:rStyle w:val="${characterStyles.footnote}"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`;
}

/** The number stands before the first words. */
function content(nodes: readonly RootContent[], story: Story): string {
  const number = `<w:r><w:rPr><w:rStyle w:val="${characterStyles.footnote}"/></w:rPr><w:footnoteRef/></w:r>${run(' ')}`;
  const [first, ...rest] = nodes;
  const isText = first?.type === 'paragraph';
  const begin = paragraph(
    paragraphStyles.footnote,
    number + (isText ? inline(first.children, story) : ''),
  );
  return begin + blocks(isText ? rest : nodes, story, { style: paragraphStyles.footnote });
}
