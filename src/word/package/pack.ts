/** The parts of a document → the bytes of its file. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Report } from '../../core/report/report.ts';
import { coreProperties } from './core-properties.ts';
import type { LinkingPart, WrittenParts } from './document-parts.ts';
import type { Frame, Shell } from './shell.ts';

/** `body`: XML of paragraphs and tables. */
export function pack(
  shell: Shell,
  report: Report,
  body: string,
  { relationships, lists, footnotes, pictures }: WrittenParts,
): Uint8Array {
  const parts: Zippable = {};
  const add = (name: string, text: string): void => {
    parts[name] = strToU8(text);
  };
  // What kind of package it is stands first in it, where some programs look for it.
  for (const [name, text] of shell.parts) if (name.startsWith('[')) add(name, text);
  for (const [name, text] of shell.parts) if (!name.startsWith('[')) add(name, text);
  add('docProps/core.xml', coreProperties(report));
  add('word/document.xml', framed(shell.document, body));
  add('word/_rels/document.xml.rels', framed(shell.relationships, relationships.document));
  add('word/numbering.xml', framed(shell.numbering, lists));
  add('word/footnotes.xml', framed(shell.footnotes, footnotes));
  if (relationships.footnotes !== '') {
    add('word/_rels/footnotes.xml.rels', ownRelationships(relationships, 'footnotes'));
  }
  for (const [name, bytes] of pictures) parts[name] = [bytes, { level: 0 }];
  return zipSync(parts, { level: 6, mtime: firstDay });
}

/** The first day that a zip file can tell, in any time zone. */
const firstDay = new Date(1980, 0, 1);

function framed({ before, after }: Frame, content: string): string {
  return before + content + after;
}

function ownRelationships(
  relationships: Readonly<Record<LinkingPart, string>>,
  part: LinkingPart,
): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${relationships[part]}</Relationships>`
  );
}
