/** What the library has no option for. */
import { annexTable } from '../../core/importers/readers/docx/added-styles.ts';
import { textStyles } from '../../core/importers/readers/docx/text-styles.ts';

/** Ids of the styles of tables besides the standard ones. */
export const tableStyles = { text: 'LocalTable', annex: 'AnnexTable' } as const;

/** `styles`: the content of styles.xml. */
export function finishStyles(styles: string): string {
  return (
    styles
      // Where a paragraph says how high its lines are, those of the page's grid don't count.
      .replace(/<w:spacing [^>]*w:lineRule="exact"\/>/g, '<w:snapToGrid w:val="0"/>$&')
      .replace(
        '</w:styles>',
        `${tableStyle(tableStyles.text, textStyles.table)}${tableStyle(tableStyles.annex, annexTable)}</w:styles>`,
      )
  );
}

const inner = 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
const outer = 'w:val="single" w:sz="8" w:space="0" w:color="000000"';

function tableStyle(id: string, name: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
    `<w:top ${outer}/><w:left ${outer}/><w:bottom ${outer}/><w:right ${outer}/>` +
    `<w:insideH ${inner}/><w:insideV ${inner}/></w:tblBorders><w:tblCellMar>` +
    '<w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  );
}
