/** The text of a document: title, what is remarked, the sections with their tables, who signs it. */
import { sections } from '../../core/form/sections.ts';
import type { Report, ReportSection } from '../../core/report/report.ts';
import { fillTable } from '../form-tables/table-template.ts';
import { findTable } from '../form-tables/find-table.ts';
import { tableWords } from '../form-tables/table-words.ts';
import type { DocumentParts } from '../package/document-parts.ts';
import { textWidth } from '../package/page.ts';
import type { Shell } from '../package/shell.ts';
import { paragraphStyles } from '../package/styles.ts';
import { blocks } from '../narrative/blocks.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import type { Story } from '../narrative/story.ts';
import type { Annex } from '../../core/rollup/annex.ts';
import type { DocumentOptions } from '../report-document.ts';
import { paragraph } from '../xml/paragraph.ts';
import { run } from '../xml/run.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';
import { annexBody, isAcross } from './annexes.ts';
import { closing } from './closing.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';

export function reportBody(
  shell: Shell,
  report: Report,
  options: DocumentOptions,
  parts: DocumentParts,
): string {
  const tree = parseNarrative(report);
  const story: Story = {
    ...{ parts, part: 'document', year: report.year, footnotes: new Map() },
    ...{ definitions: tree.definitions, notes: tree.notes },
    pageUrl: options.pageUrl,
    room: textWidth,
    picture: options.picture ?? (() => undefined),
  };
  const text = [
    opening(report, options),
    blocks(tree.lead, story),
    ...report.sections.flatMap((section, at) => [
      heading(section, parts),
      blocks(tree.sections[at] ?? [], story),
      standardTable(shell, report, section),
      notes((section.id && options.remarks?.get(section.id)) ?? []),
    ]),
  ].join('');
  return keptWithNext(text) + closing(report, options) + ending(shell, options.annexes ?? []);
}

/** A signature never has a page to itself: the last paragraph comes along. */
function keptWithNext(text: string): string {
  const last = text.lastIndexOf('<w:p><w:pPr>');
  const end = text.indexOf('/>', last) + 2;
  return last < 0 || !text.endsWith('</w:p>') || text.startsWith('<w:keepNext/>', end)
    ? text
    : `${text.slice(0, end)}<w:keepNext/>${text.slice(end)}`;
}

/** The last section ends with the document, those before it with a paragraph. */
function ending({ sections: kinds }: Shell, annexes: readonly Annex[]): string {
  const parts = [
    { body: '', section: kinds.upright },
    ...annexes.map((annex) => ({
      body: annexBody(annex),
      section: isAcross(annex) ? kinds.across : kinds.upright,
    })),
  ];
  return parts
    .map(({ body, section }, at) =>
      at === parts.length - 1 ? body + section : `${body}<w:p><w:pPr>${section}</w:pPr></w:p>`,
    )
    .join('');
}

/** Links of the text lead to the six sections. */
function heading({ id, title }: ReportSection, parts: DocumentParts): string {
  const anchor = sections.find((section) => section.id === id)?.anchor;
  const words = run(title);
  if (anchor === undefined) return paragraph(paragraphStyles.section, words);
  const number = String(parts.nextId());
  const start = `<w:bookmarkStart w:id="${number}" w:name="${xmlText(anchor)}"/>`;
  return paragraph(paragraphStyles.section, `${start}${words}<w:bookmarkEnd w:id="${number}"/>`);
}

function standardTable(shell: Shell, report: Report, { id }: ReportSection): string {
  const words = id === undefined ? undefined : tableWords(id);
  const template = id === undefined ? undefined : findTable(shell, report, id);
  if (words === undefined || template === undefined) return '';
  return caption(words.caption, words.unit) + fillTable(template, report.figures) + gap;
}

/** In the middle of the line; at its end what is counted. */
function caption(words: string, unit: string): string {
  if (unit === '') return paragraph(paragraphStyles.caption, run(words));
  const tabs =
    `<w:tabs><w:tab w:val="center" w:pos="${String(textWidth / 2)}"/>` +
    `<w:tab w:val="right" w:pos="${String(textWidth)}"/></w:tabs>`;
  return `<w:p><w:pPr><w:pStyle w:val="${paragraphStyles.caption}"/><w:keepNext/>${tabs}<w:jc w:val="left"/></w:pPr>${run(`\t${words}\t`)}${run(unit)}</w:p>`;
}

/** What follows a table is apart from it; and no table stands directly after another. */
const gap = paragraph(paragraphStyles.formLabel, '');
