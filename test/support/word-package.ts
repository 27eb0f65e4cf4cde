/** A Word document as it lies in its file: its parts as XML, read by code that wrote none of it. */
import { unzipSync, strFromU8 } from 'fflate';
import { readXml, type XmlElement } from '../../src/core/importers/readers/docx/xml-tree.ts';

export interface WordPackage {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  /** Throws where the part isn't well-formed. */
  readonly root: (name: string) => XmlElement;
  /** All elements of the document itself, in its order. */
  readonly elements: readonly XmlElement[];
}

export function openWord(bytes: Uint8Array): WordPackage {
  const files = unzipSync(bytes);
  const text = (name: string): string => {
    const content = files[name];
    if (content === undefined) throw new Error(`no part ${name}`);
    return strFromU8(content);
  };
  const root = (name: string): XmlElement => {
    const reading = readXml(text(name));
    if ('problem' in reading) throw new Error(`${name}: ${reading.problem}`);
    return reading.root;
  };
  return { names: Object.keys(files), text, root, elements: within(root('word/document.xml')) };
}

export function within(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...within(child)]);
}

/** What is seen of it: breaks as line ends. */
export function wordsOf(element: XmlElement): string {
  return within(element)
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : ''))
    .join('');
}
