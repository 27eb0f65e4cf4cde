/** The parts of a workbook around its sheets (ECMA-376): which there are, and the two styles of a cell. */
import { xmlText } from '../../../core/open-data/xml-text.ts';
import type { ZipEntry } from '../archive/zip-pieces.ts';
import type { Sheet } from './sheet.ts';

/** Index of the style of headings below. */
export const headingStyle = '1';

export function workbookParts(sheets: readonly Sheet[]): readonly ZipEntry[] {
  const numbered = sheets.map(({ name }, at) => ({ name, number: String(at + 1) }));
  const overrides = numbered.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${main}.worksheet+xml"/>`,
  );
  const list = numbered.map(
    ({ name, number }) => `<sheet name="${cellText(name)}" sheetId="${number}" r:id="s${number}"/>`,
  );
  const targets = numbered.map(({ number }) =>
    relation(`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
  );
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${overrides.join('')}</Types>`,
    ),
    part('_rels/.rels', relations([relation('w', 'officeDocument', 'xl/workbook.xml')])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([...targets, relation('styles', 'styles', 'styles.xml')]),
    ),
    part('xl/styles.xml', styles),
  ];
}

/** What looks like an escape of this format is written as text, and the one sign of XML that readers change as an escape. */
export function cellText(text: string): string {
  return xmlText(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'));
}

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const styles = `<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function part(path: string, xml: string): ZipEntry {
  return { path, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}` };
}
