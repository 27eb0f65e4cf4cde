/** Reports as Word files, each with one of Word's ways to make them hard to read. */
import type { Random } from '../../../../src/core/sample/random.ts';
import type { Layout } from '../layout.ts';
import type { Grid, Printed } from '../printed.ts';
import { docxFile } from './docx-file.ts';
import { plainLooks, run, wordParagraph, wordTable, type TableLooks } from './word-xml.ts';

export const docxLayouts: readonly Layout[] = [
  docx('docx-plain', (printed) => document(printed, {})),
  docx('docx-merge-without-restart', (printed) =>
    document(printed, { table: looks({ merge: 'no restart' }) }),
  ),
  docx('docx-no-merge', (printed) => document(printed, { table: looks({ merge: 'none' }) })),
  docx('docx-split-runs', (printed, random) =>
    document(printed, { runs: (text) => splitRuns(text, random) }),
  ),
  docx('docx-vertical-labels', (printed) =>
    document(printed, {
      table: looks({
        inner: ({ text, role }) =>
          role === 'group' || role === 'outer'
            ? [...text].map((character) => wordParagraph(run(character))).join('')
            : wordParagraph(run(text)),
      }),
    }),
  ),
  docx('docx-tracked-changes', (printed) =>
    document(printed, {
      runs: (text) => `${deleted('旧的字样')}${inserted(text)}`,
      table: looks({
        inner: ({ text, role }) =>
          wordParagraph(role === 'value' ? `${deleted('77')}${inserted(text)}` : run(text)),
      }),
    }),
  ),
  docx('docx-title-in-text-box', (printed) => document(printed, { title: textBox })),
  docx('docx-numbered-headings', (printed) =>
    document(printed, {
      section: (text) =>
        wordParagraph(
          run(text.replace(/^[一二三四五六]、/, '')),
          '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
    }),
  ),
  docx('docx-nested-tables', (printed) =>
    document(printed, {
      table: (grid) =>
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${wordTable(grid)}${wordParagraph('')}</w:tc></w:tr></w:tbl>`,
    }),
  ),
  docx('docx-content-controls', (printed) =>
    document(printed, {
      runs: (text) =>
        `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
    }),
  ),
];

interface Ways {
  readonly title?: (text: string) => string;
  readonly section?: (text: string) => string;
  readonly runs?: (text: string) => string;
  readonly table?: (grid: Grid) => string;
}

function docx(name: string, print: Layout['print']): Layout {
  return { name, family: 'Word', extension: 'docx', showsBlanks: true, hasNarrative: true, print };
}

function document(printed: Printed, ways: Ways): Uint8Array {
  const { runs = run, table = (grid: Grid) => wordTable(grid) } = ways;
  const title =
    ways.title ?? ((text: string) => wordParagraph(runs(text), '<w:jc w:val="center"/>'));
  const section = ways.section ?? ((text: string) => wordParagraph(runs(text)));
  const body = [
    ...printed.title.map(title),
    ...printed.parts.map((part) => {
      if (part.kind === 'table') return table(part.grid) + wordParagraph('');
      if (part.kind === 'section') return section(part.text);
      if (part.kind === 'subheading') return wordParagraph(runs(part.text));
      return wordParagraph(
        run(part.bold, '<w:b/>') + runs(part.text),
        '<w:ind w:firstLine="640"/>',
      );
    }),
  ].join('');
  return docxFile({ body, numbering });
}

function looks(changes: Partial<TableLooks>): (grid: Grid) => string {
  return (grid) => wordTable(grid, { ...plainLooks, ...changes });
}

function splitRuns(text: string, random: Random): string {
  const pieces = text.match(/.{1,7}/gu) ?? [];
  return pieces
    .map((piece) =>
      random.chance(0.2)
        ? `<w:proofErr w:type="gramStart"/>${run(piece)}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>`
        : run(piece, '<w:rFonts w:hint="eastAsia"/>'),
    )
    .join('');
}

const author = 'w:id="9" w:author="录入" w:date="2024-01-20T09:00:00Z"';

function deleted(text: string): string {
  return `<w:del ${author}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
}

function inserted(text: string): string {
  return text === '' ? '' : `<w:ins ${author}>${run(text)}</w:ins>`;
}

/** Word writes what a text box holds twice: for itself, and for programs that only know the old way. */
function textBox(text: string): string {
  const content = `<w:txbxContent>${wordParagraph(run(text))}</w:txbxContent>`;
  return wordParagraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
