/** Word documents made from a few pieces of XML, for tests of what a reader makes of them. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** Inside `w:body`. */
  readonly body: string;
  /** Inside `w:styles`, `w:numbering`, `w:footnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Further relationships of the document. */
  readonly relationships?: string;
  /** Further or other parts of the package, whole. */
  readonly files?: Readonly<Record<string, string>>;
}

const open = 'http://schemas.openxmlformats.org';

export const namespaces = [
  `xmlns:w="${open}/wordprocessingml/2006/main"`,
  `xmlns:r="${open}/officeDocument/2006/relationships"`,
  `xmlns:mc="${open}/markup-compatibility/2006"`,
  `xmlns:a="${open}/drawingml/2006/main"`,
  `xmlns:pic="${open}/drawingml/2006/picture"`,
  `xmlns:m="${open}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

export function docxFile(parts: DocxParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(docxParts(parts)).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

export function docxParts(parts: DocxParts): Record<string, string> {
  const { body, styles, numbering, footnotes, relationships = '', files = {} } = parts;
  const own = Object.entries({ styles, numbering, footnotes }).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${open}/package/2006/content-types"/>`,
    '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart(
      own.map(({ name }) => relationship(`own-${name}`, name, `${name}.xml`)).join('') +
        relationships,
    ),
    ...Object.fromEntries(
      own.map(({ name, content }) => [`word/${name}.xml`, part(name, content)]),
    ),
    ...files,
  };
}

/** `type` is the last word of it, e.g. `hyperlink`. */
export function relationship(id: string, type: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="${id}" Type="${open}/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="${open}/package/2006/relationships">${content}</Relationships>`;
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`;
}

/** `content` is text, or XML of runs where it begins with `<`; `properties` stand inside `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export interface DocxCell {
  /** A paragraph for each line; or XML of blocks where it begins with `<`. */
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly width?: number;
  /** Further properties, inside `w:tcPr`. */
  readonly properties?: string;
}

export interface DocxTable {
  readonly grid?: readonly number[];
  /** A string is a cell with nothing but text. */
  readonly rows: readonly (readonly (string | DocxCell)[])[];
  /** Inside `w:trPr`, by index of the row. */
  readonly rowProperties?: Readonly<Record<number, string>>;
}

export function table({ grid = [], rows, rowProperties = {} }: DocxTable): string {
  const columns = grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((cells, at) => {
    const properties = rowProperties[at];
    return `<w:tr>${properties === undefined ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(cell).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function cell(content: string | DocxCell): string {
  const {
    text,
    span,
    merge,
    width,
    properties = '',
  } = typeof content === 'string' ? { text: content } : content;
  const all = [
    width === undefined ? '' : `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
    properties,
  ].join('');
  const blocks = text.startsWith('<')
    ? text
    : text
        .split('\n')
        .map((line) => paragraph(line))
        .join('');
  return `<w:tc><w:tcPr>${all}</w:tcPr>${blocks}</w:tc>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
