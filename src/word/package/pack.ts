/** The parts of a document → the bytes of its file. */
import type { Report } from '../../core/report/report.ts';
import { coreProperties } from './core-properties.ts';
import type { LinkingPart, WrittenParts } from './document-parts.ts';
import type { Frame, Shell } from './shell.ts';
import { packBytes, packText, zip } from './zip.ts';

/** `body`: XML of paragraphs and tables. */
export function pack(
  shell: Shell,
  report: Report,
  body: string,
  { relationships, lists, footnotes, pictures }: WrittenParts,
): Uint8Array {
  const links =
    relationships.footnotes === ''
      ? []
      : [packText('word/_rels/footnotes.xml.rels', ownRelationships(relationships, 'footnotes'))];
  return zip([
    ...shell.parts,
    packText('docProps/core.xml', coreProperties(report)),
    packText('word/document.xml', framed(shell.document, body)),
    packText('word/_rels/document.xml.rels', framed(shell.relationships, relationships.document)),
    packText('word/numbering.xml', framed(shell.numbering, lists)),
    packText('word/footnotes.xml', framed(shell.footnotes, footnotes)),
    ...links,
    ...[...pictures].map(([name, bytes]) => packBytes(name, bytes)),
  ]);
}

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
