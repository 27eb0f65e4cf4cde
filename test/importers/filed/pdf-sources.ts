/** Reports as PDF, by way of LibreOffice and Chromium. */
import { randomFor } from '../../../src/core/sample/random.ts';
import { blanked } from '../layouts/blanks.ts';
import { docxFile } from '../layouts/docx/docx-file.ts';
import { run, wordParagraph, wordTable } from '../layouts/docx/word-xml.ts';
import { bodyOf, escaped, page, plainMarks, spannedTable } from '../layouts/html/page.ts';
import type { Grid, Printed } from '../layouts/printed.ts';
import { distinctFigures, printReport, type Wish } from '../layouts/print-report.ts';
import { clerksWording } from '../layouts/wording.ts';
import { filedFigures } from './filed-figures.ts';
import type { FiledSource } from './filed-source.ts';

export function pdfSources(): readonly FiledSource[] {
  return [
    pdf('pdf-word', report('word', {}), (printed) => wordDocument(printed, 480)),
    {
      // Seven digits don't fit into the columns, so that they are broken over lines.
      ...pdf('pdf-word-narrow', report('narrow', {}, true), (printed) =>
        wordDocument(printed, 900),
      ),
      wanted: 'either',
    },
    pdf('pdf-word-blanks', report('blanks', {}, false, true), (printed) =>
      wordDocument(printed, 480),
    ),
    pdf('pdf-trial', report('trial', { edition: '2019' }), (printed) =>
      webDocument(printed, ruled),
    ),
    pdf(
      'pdf-clerk',
      report('clerk', { wording: clerksWording(randomFor('pdf clerk')) }),
      (printed) => webDocument(printed, ruled),
    ),
    {
      // Without rules only the places of the words tell columns apart.
      ...pdf('pdf-no-rules', report('no rules', {}), (printed) => webDocument(printed, '')),
      wanted: 'either',
    },
    {
      ...pdf('pdf-browser', report('browser', {}), (printed) => browserPage(printed, ruled)),
      through: 'Chromium',
    },
    {
      ...pdf('pdf-vertical-labels', report('vertical', {}), (printed) =>
        browserPage(printed, `${ruled} .group { writing-mode: vertical-rl; letter-spacing: 2px }`),
      ),
      through: 'Chromium',
    },
    {
      // The last table is wider than the sheet: what stands beyond its edge is lost.
      ...pdf('pdf-cut-at-the-edge', report('edge', {}), (printed) => wordDocument(printed, 901)),
      wanted: 'refused',
    },
    pdf('pdf-twenty-pages', long(report('long', {})), (printed) => wordDocument(printed, 480)),
  ];
}

type Changes = Partial<Pick<Wish, 'edition' | 'wording'>>;

function report(key: string, changes: Changes, isLarge = false, isBlank = false): Printed {
  const random = randomFor('filed pdf', key);
  const edition = changes.edition ?? '2021';
  const distinct = distinctFigures(random, edition);
  // As wide as a column of the sheet is.
  const figures = isLarge ? distinct : small(distinct);
  return printReport(random, {
    ...changes,
    edition,
    figures: isBlank ? blanked(figures, 'cells', random, edition) : figures,
  });
}

function small(figures: ReturnType<typeof filedFigures>): ReturnType<typeof filedFigures> {
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [
      id,
      typeof figure === 'number' && Math.abs(figure) > 99_999
        ? Number(String(figure).slice(-3))
        : figure,
    ]),
  );
}

function long(printed: Printed): Printed {
  const paragraphs = Array.from({ length: 290 }, (_, index) => ({
    kind: 'paragraph' as const,
    bold: '',
    text: `第${String(index + 1)}项工作：对辖区内的沟渠逐条登记，写明长度、宽度、管护的人，每月15日前在村务公开栏张贴，群众提出的疑问由水利站在7日内答复，答复的情况记入台账，年底汇总后报局办公室备查，并在门户网站登载。`,
  }));
  const at = printed.parts.findIndex(({ kind }) => kind === 'section') + 1;
  const markdown = paragraphs.map(({ text }) => text).join('\n\n');
  return {
    ...printed,
    parts: [...printed.parts.slice(0, at), ...paragraphs, ...printed.parts.slice(at)],
    report: {
      ...printed.report,
      sections: printed.report.sections.map((section) =>
        section.id === 'overview'
          ? { ...section, markdown: `${markdown}\n\n${section.markdown}` }
          : section,
      ),
    },
  };
}

function pdf(
  name: string,
  printed: Printed,
  write: (printed: Printed) => Pick<FiledSource, 'content' | 'extension'>,
): FiledSource {
  return {
    name,
    printed,
    wanted: 'exact',
    hasNarrative: true,
    through: 'LibreOffice',
    ...write(printed),
  };
}

/** `width` of a column in twentieths of a point; page numbers as offices print them. */
function wordDocument(printed: Printed, width: number): Pick<FiledSource, 'content' | 'extension'> {
  const body = [
    ...printed.title.map((text) =>
      wordParagraph(run(text, '<w:b/><w:sz w:val="36"/>'), '<w:jc w:val="center"/>'),
    ),
    ...printed.parts.map((part) => {
      if (part.kind === 'table') return smallTable(part.grid, width) + wordParagraph('');
      if (part.kind === 'paragraph') {
        return wordParagraph(
          run(part.bold, '<w:b/>') + run(part.text),
          '<w:ind w:firstLine="480"/>',
        );
      }
      return wordParagraph(run(part.text, '<w:b/>'));
    }),
  ].join('');
  return { content: docxFile({ body, hasPageNumbers: true }), extension: 'docx' };
}

function smallTable(grid: Grid, width: number): string {
  return wordTable(grid, {
    merge: 'restart',
    inner: ({ text, role }) =>
      wordParagraph(
        run(text, `<w:sz w:val="${role === 'value' && grid.columns > 4 ? '15' : '18'}"/>`),
        '<w:jc w:val="center"/>',
      ),
    borders: true,
    widths: columnWidths(grid, width),
  });
}

/** The sheet is 9300 wide. */
function columnWidths({ columns }: Grid, width: number): readonly number[] {
  if (columns === 15) return new Array<number>(15).fill(width > 900 ? 900 : 600);
  return columns === 10 && width < 900
    ? [900, 1300, 2400, ...new Array<number>(7).fill(640)]
    : new Array<number>(columns).fill(900);
}

const ruled = 'td { border: 1px solid black }';

function webDocument(printed: Printed, style: string): Pick<FiledSource, 'content' | 'extension'> {
  return { content: styledPage(printed, style), extension: 'html' };
}

function browserPage(printed: Printed, style: string): Pick<FiledSource, 'content' | 'extension'> {
  return { content: styledPage(printed, style), extension: 'html' };
}

function styledPage(printed: Printed, style: string): string {
  const title = printed.title.join('');
  const table = (grid: Grid) =>
    spannedTable(grid, ({ text, role }) =>
      role === 'group' || role === 'outer'
        ? `<span class="group">${escaped(text)}</span>`
        : escaped(text),
    );
  return page(
    title,
    `<h1>${escaped(title)}</h1>\n${bodyOf(printed, { ...plainMarks, table })}`,
    `<style>@page { size: A4; margin: 18mm 15mm } body { font-family: "Noto Sans CJK SC"; font-size: 11pt } h1 { font-size: 18pt; text-align: center } table { border-collapse: collapse; width: 100%; font-size: 7.5pt } td { padding: 2px 4px; text-align: center } p { text-indent: 2em } ${style}</style>\n`,
  );
}
