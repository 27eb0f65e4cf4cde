/** The text of a page by blocks and sections, from its elements in the order in which they come. */
import { shownText } from '../../search/encoding/characters.ts';
import type { PageText } from '../../search/encoding/page-text.ts';

export interface TextCollector {
  open(element: string, id: string | undefined): void;
  add(text: string): void;
  close(element: string): void;
  collected(): PageText;
}

/** The first h1 is the title; every h2 with an id begins a section. */
export function collectText(): TextCollector {
  let title = '';
  const sections = [{ anchor: '', heading: '', blocks: [] as string[] }];
  let buffer = '';
  let target: 'title' | 'heading' | 'block' = 'block';

  const endBlock = () => {
    const shown = shownText(buffer);
    buffer = '';
    const section = sections.at(-1);
    if (shown === '' || section === undefined) return;
    if (target === 'title') title += shown;
    else if (target === 'heading') section.heading += shown;
    else section.blocks.push(shown);
  };

  return {
    open(element, id) {
      if (element === 'br') buffer += ' ';
      if (inline.has(element)) return;
      endBlock();
      if (element === 'h1' && title === '') target = 'title';
      if (element === 'h2' && id !== undefined) {
        target = 'heading';
        sections.push({ anchor: id, heading: '', blocks: [] });
      }
    },
    add(text) {
      buffer += text;
    },
    close(element) {
      if (inline.has(element)) return;
      endBlock();
      target = 'block';
    },
    collected: () => ({
      title,
      sections: sections.filter(({ anchor, blocks }) => anchor !== '' || blocks.length > 0),
    }),
  };
}

/** A word may run through their edges. */
const inline = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small ' +
    'span strong sub sup time u var wbr'
  ).split(' '),
);
