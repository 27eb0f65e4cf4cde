/**
 * What all documents have in common, made with the library once: styles, lists, settings, footers, the page, and the
 * standard tables. A document of its own for each report takes the library twenty times as long.
 */
import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { formTable } from '../form-tables/form-table.ts';
import { tableShapes, type TableShape } from '../form-tables/table-shape.ts';
import { tableTemplate, type TableTemplate } from '../form-tables/table-template.ts';
import { tableWords } from '../form-tables/table-words.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';
import { finishStyles } from './finish-styles.ts';
import { fontElements } from './fonts.ts';
import { listDefinitions, listKinds, type ListKind } from './lists.ts';
import { acrossMargins, character, linePitch, pageMargins, pageSize } from './page.ts';
import { paragraphStyles, styles } from './styles.ts';
import { packText, type Packed } from './zip.ts';

export interface Shell {
  /** Parts that are the same in every document; what kind of package it is stands first, where programs look for it. */
  readonly parts: readonly Packed[];
  /** Ends a part of the document whose pages stand upright, or lie on their side. */
  readonly sections: { readonly upright: string; readonly across: string };
  /** Parts that a report adds to: what stands before and behind that. */
  readonly document: Frame;
  readonly relationships: Frame;
  readonly numbering: Frame;
  readonly footnotes: Frame;
  /** The definition that a list of that kind follows. */
  readonly lists: Readonly<Record<ListKind, string>>;
  readonly tables: readonly { readonly shape: TableShape; readonly template: TableTemplate }[];
}

export interface Frame {
  readonly before: string;
  readonly after: string;
}

let known: Promise<Shell> | undefined;

export function shell(): Promise<Shell> {
  return (known ??= makeShell());
}

async function makeShell(): Promise<Shell> {
  const children: FileChild[] = [
    ...listKinds.map(
      (kind) => new Paragraph({ text: kind, numbering: { reference: kind, level: 0 } }),
    ),
    ...tableShapes.map(formTable),
  ];
  const bytes = await Packer.pack(emptyDocument(children), 'uint8array');
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !unused.test(name))
      .map(([name, content]) => [name, withoutUnused(strFromU8(content))]),
  );
  const take = (name: string): string => {
    const content = parts.get(name);
    if (content === undefined) throw new Error(`the library wrote no ${name}`);
    parts.delete(name);
    return content;
  };
  const document = take('word/document.xml');
  const numbering = take('word/numbering.xml');
  parts.delete('docProps/core.xml');
  parts.set('word/fontTable.xml', withFonts(take('word/fontTable.xml')));
  parts.set('word/styles.xml', finishStyles(take('word/styles.xml')));
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  return {
    sections: { upright: lastSection(document), across: across(lastSection(document)) },
    document: cut(document, /(?<=<w:body>).*(?=<\/w:body>)/s),
    relationships: cut(take('word/_rels/document.xml.rels'), /(?=<\/Relationships>)/),
    numbering: cut(numbering, /<w:num .*(?=<\/w:numbering>)/s),
    footnotes: cut(take('word/footnotes.xml'), /(?=<\/w:footnotes>)/),
    lists: definitionsOf(document, numbering),
    tables: tableShapes.map((shape, at) => ({
      shape,
      template: tableTemplate(described(tables[at] ?? '', shape)),
    })),
    parts: ['[Content_Types].xml', ...parts.keys()].flatMap((name, at, names) =>
      names.indexOf(name) === at ? [packText(name, parts.get(name) ?? '')] : [],
    ),
  };
}

function emptyDocument(children: readonly FileChild[]): Document {
  return new Document({
    styles,
    numbering: { config: listDefinitions },
    evenAndOddHeaderAndFooters: true,
    footnotes: {},
    // A line that ends with a break isn't stretched.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    defaultTabStop: character * 2,
    sections: [
      {
        properties: {
          page: { size: pageSize, margin: pageMargins },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children,
      },
    ],
  });
}

/** — 1 —, one character in from the outer edge (GB/T 9704, 7.5). */
function pageNumber(alignment: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyles.footer,
        alignment,
        indent: { [alignment]: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function lastSection(document: string): string {
  return /<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>(?=<\/w:body>)/s.exec(document)?.[0] ?? '';
}

function across(section: string): string {
  const { top, right, bottom, left, header, footer } = acrossMargins;
  return section
    .replace(
      /<w:pgSz [^>]*>/,
      `<w:pgSz w:w="${String(pageSize.height)}" w:h="${String(pageSize.width)}" w:orient="landscape"/>`,
    )
    .replace(
      /<w:pgMar [^>]*>/,
      `<w:pgMar w:top="${String(top)}" w:right="${String(right)}" w:bottom="${String(bottom)}" w:left="${String(left)}"` +
        ` w:header="${String(header)}" w:footer="${String(footer)}" w:gutter="0"/>`,
    );
}

/** Parts of the library's package that say nothing here. */
const unused =
  /^(?:word\/(?:theme\/|endnotes\.xml|comments)|docProps\/custom\.xml|word\/_rels\/(?!document))/;

/** Whatever leads to such a part. */
function withoutUnused(part: string): string {
  return part.replace(
    /<(?:Relationship|Override)\b[^>]*"[^"]*(?:theme1|endnotes|comments\w*|custom)\.xml"[^>]*\/>/g,
    '',
  );
}

function withFonts(table: string): string {
  return table.replace(/\/>$/, `>${fontElements()}</w:fonts>`);
}

/** What is no part of the frame is left out. */
function cut(part: string, place: RegExp): Frame {
  const match = place.exec(part);
  if (match === null) throw new Error(`the library wrote something else: ${part.slice(-200)}`);
  return {
    before: part.slice(0, match.index),
    after: part.slice(match.index + match[0].length),
  };
}

/** Of the lists that stand first in the document, in their order. */
function definitionsOf(document: string, numbering: string): Record<ListKind, string> {
  const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  const definition = (at: number): string => {
    const number = new RegExp(
      `<w:num w:numId="${numbers[at] ?? ''}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`,
    ).exec(numbering);
    if (number?.[1] === undefined) throw new Error('the library numbered its lists otherwise');
    return number[1];
  };
  return { bullets: definition(0), numbers: definition(1) };
}

/** With what the library has no option for: its name for those who can't see it, and letters that stand upright. */
function described(table: string, { section }: TableShape): string {
  const words = tableWords(section);
  if (words === undefined) throw new Error(`no table in ${section}`);
  const { caption, description } = words;
  return table
    .replace(
      '</w:tblPr>',
      `<w:tblCaption w:val="${xmlText(caption)}"/><w:tblDescription w:val="${xmlText(description)}"/></w:tblPr>`,
    )
    .replaceAll('<w:textDirection w:val="tbRl"/>', '<w:textDirection w:val="tbRlV"/>');
}
