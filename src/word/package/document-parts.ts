/** What the text of one document adds to the other parts of its package: addresses, lists, notes, pictures. */
import { xmlText } from '../../core/open-data/xml-text.ts';
import type { ListKind } from './lists.ts';

export interface DocumentParts {
  /** The id of a relationship to an address outside, for the part that is being written. */
  readonly link: (address: string, part: LinkingPart) => string;
  /** The id of a list that begins with this number. */
  readonly list: (kind: ListKind, level: number, start: number) => number;
  /** The id of a new footnote; its content is set when it is written. */
  readonly footnote: () => number;
  readonly setFootnote: (id: number, xml: string) => void;
  /** The id of a relationship of the document itself to a picture of that kind. */
  readonly picture: (bytes: Uint8Array, extension: string) => string;
  /** A number for a bookmark or a drawing, once in a document. */
  readonly nextId: () => number;
  readonly written: () => WrittenParts;
}

/** The parts that have relationships of their own. */
export type LinkingPart = 'document' | 'footnotes';

export interface WrittenParts {
  readonly relationships: Readonly<Record<LinkingPart, string>>;
  readonly lists: string;
  readonly footnotes: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `definitions`: of each kind of list, by its id. */
export function documentParts(definitions: Readonly<Record<ListKind, string>>): DocumentParts {
  const targets = { document: new Map<string, string>(), footnotes: new Map<string, string>() };
  const relationships = { document: '', footnotes: '' };
  const pictures = new Map<string, Uint8Array>();
  const pictureNames = new Map<Uint8Array, string>();
  const footnotes: string[] = [];
  const lists: string[] = [];
  let ids = 0;

  const relate = (part: LinkingPart, type: string, target: string, isExternal: boolean): string => {
    const key = `${type} ${target}`;
    const known = targets[part].get(key);
    if (known !== undefined) return known;
    // Apart from those that the shell has.
    const id = `t${String(targets[part].size + 1)}`;
    targets[part].set(key, id);
    relationships[part] +=
      `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${xmlText(target)}"` +
      `${isExternal ? ' TargetMode="External"' : ''}/>`;
    return id;
  };
  const bullets = newList(lists, definitions.bullets, '');

  return {
    link: (address, part) => relate(part, 'hyperlink', address, true),
    list(kind, level, start) {
      if (kind === 'bullets') return bullets;
      const override =
        `<w:lvlOverride w:ilvl="${String(level)}">` +
        `<w:startOverride w:val="${String(start)}"/></w:lvlOverride>`;
      return newList(lists, definitions.numbers, override);
    },
    footnote: () => footnotes.push(''),
    setFootnote(id, xml) {
      footnotes[id - 1] = `<w:footnote w:id="${String(id)}">${xml}</w:footnote>`;
    },
    picture(bytes, extension) {
      const name =
        pictureNames.get(bytes) ?? `media/image${String(pictureNames.size + 1)}.${extension}`;
      pictureNames.set(bytes, name);
      pictures.set(`word/${name}`, bytes);
      return relate('document', 'image', name, false);
    },
    nextId: () => (ids += 1),
    written: () => ({
      relationships,
      lists: lists.join(''),
      footnotes: footnotes.join(''),
      pictures,
    }),
  };
}

function newList(lists: string[], definition: string, override: string): number {
  const id = lists.length + 1;
  lists.push(
    `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`,
  );
  return id;
}
