/** Words within a paragraph → runs, links, pictures, references to notes. */
import type { PhrasingContent } from 'mdast';
import { fonts } from '../package/fonts.ts';
import { characterStyles } from '../package/styles.ts';
import { lineBreak, run, type RunLook } from '../xml/run.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';
import { footnoteReference } from './footnotes.ts';
import { target } from './link-target.ts';
import { picture } from './picture.ts';
import { joinedLines } from './joined-lines.ts';
import type { Story } from './story.ts';

export function inline(
  nodes: readonly PhrasingContent[],
  story: Story,
  look: RunLook = {},
): string {
  return nodes.map((node) => one(node, story, look)).join('');
}

function one(node: PhrasingContent, story: Story, look: RunLook): string {
  switch (node.type) {
    case 'text':
      return run(joinedLines(node.value), look);
    case 'strong':
      return inline(node.children, story, { ...look, isBold: true });
    case 'emphasis':
      return inline(node.children, story, { ...look, isItalic: true });
    case 'delete':
      return inline(node.children, story, { ...look, isStruck: true });
    case 'inlineCode':
      return run(node.value, { ...look, fonts: codeFonts });
    case 'break':
      return lineBreak;
    case 'link':
      return link(node.url, node.children, story, look);
    case 'linkReference':
      return link(story.definitions.get(node.identifier)?.url, node.children, story, look);
    case 'image':
      return picture(node.url, node.alt, story, look);
    case 'imageReference':
      return picture(story.definitions.get(node.identifier)?.url, node.alt, story, look);
    case 'footnoteReference':
      return footnoteReference(node.identifier, story);
    case 'html':
      // No published text has it; what somebody wrote is seen as it was written.
      return run(node.value, look);
  }
}

const codeFonts = { latin: 'Consolas', chinese: fonts.fang };

function link(
  url: string | undefined,
  words: readonly PhrasingContent[],
  story: Story,
  look: RunLook,
): string {
  const place = target(url, story);
  // No link stands within another.
  const content = inline(words, story, place === undefined ? look : { ...look, ...linked });
  if (place === undefined) return content;
  return 'bookmark' in place
    ? `<w:hyperlink w:anchor="${xmlText(place.bookmark)}" w:history="1">${content}</w:hyperlink>`
    : `<w:hyperlink r:id="${story.parts.link(place.address, story.part)}" w:history="1">${content}</w:hyperlink>`;
}

const linked = { style: characterStyles.link };
