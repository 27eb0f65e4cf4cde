/** A Word file from its body: the parts that Word itself cannot do without. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** What stands in w:body. */
  readonly body: string;
  readonly numbering?: string;
  /** A foot with the number of the page between dashes. */
  readonly hasPageNumbers?: boolean;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function docxFile({ body, numbering, hasPageNumbers = false }: DocxParts): Uint8Array {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/>${numbering === undefined ? '' : `<Override PartName="/word/numbering.xml" ContentType="${main}.numbering+xml"/>`}${hasPageNumbers ? `<Override PartName="/word/footer1.xml" ContentType="${main}.footer+xml"/>` : ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>${numbering === undefined ? '' : `<Relationship Id="rId2" Type="${relations}/numbering" Target="numbering.xml"/>`}${hasPageNumbers ? `<Relationship Id="rId3" Type="${relations}/footer" Target="footer1.xml"/>` : ''}</Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr>${hasPageNumbers ? '<w:footerReference w:type="default" r:id="rId3"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1300" w:bottom="1440" w:left="1300" w:header="850" w:footer="990" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    ...(hasPageNumbers && {
      'word/footer1.xml': `<w:ftr ${namespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
    }),
    ...(numbering !== undefined && {
      'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    }),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(declaration + text)]),
    ),
    // One date for all, so that the same report gives the same bytes.
    { level: 6, mtime: new Date(2024, 0, 22) },
  );
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
