/** The parts of a package: which one is the document, and what it refers to. */
import { strFromU8, strToU8 } from 'fflate';
import { attribute } from './xml-query.ts';
import { readXml, type XmlElement, type XmlProblem } from './xml-tree.ts';

export interface Package {
  /** Undefined where the package has no such part. Names of parts don't depend on case. */
  readonly part: (
    name: string,
  ) => { readonly root: XmlElement } | { readonly problem: XmlProblem } | undefined;
  /** `from` is the name of a part; `''` the package itself. */
  readonly relationships: (from: string) => readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** Last word of its type, e.g. `footnotes`. */
  readonly type: string;
  /** Name of a part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function openPackage(files: ReadonlyMap<string, Uint8Array>): Package {
  const byName = new Map([...files].map(([name, content]) => [name.toLowerCase(), content]));
  const part: Package['part'] = (name) => {
    const content = byName.get(name.toLowerCase());
    if (content === undefined) return undefined;
    const text = decode(content);
    return text === undefined ? { problem: 'broken' } : readXml(text);
  };
  return {
    part,
    relationships(from) {
      const slash = from.lastIndexOf('/');
      const folder = from.slice(0, slash + 1);
      const reading = part(`${folder}_rels/${from.slice(slash + 1)}.rels`);
      const elements = reading !== undefined && 'root' in reading ? reading.root.children : [];
      return elements.map((element) => {
        const target = attribute(element, 'Target') ?? '';
        const isExternal = attribute(element, 'TargetMode') === 'External';
        return {
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
          target: isExternal ? target : resolve(folder, target),
          isExternal,
        };
      });
    },
  };
}

/** UTF-8 or, by its mark, UTF-16, which is all that the format allows; undefined where it is neither. */
function decode(content: Uint8Array): string | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return decodeWide(content, true);
  if (content[0] === 0xfe && content[1] === 0xff) return decodeWide(content, false);
  const text = strFromU8(content).replace(/^\ufeff/, '');
  if (!text.includes('\ufffd')) return text;
  const mark = content[0] === 0xef && content[1] === 0xbb ? 3 : 0;
  return strToU8(text).length === content.length - mark ? text : undefined;
}

function decodeWide(content: Uint8Array, isLittle: boolean): string {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < content.length; at += 2) {
    pieces.push(String.fromCharCode(view.getUint16(at, isLittle)));
  }
  return pieces.join('');
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
