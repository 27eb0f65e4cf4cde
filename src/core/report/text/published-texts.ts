/** Every text of a report that comes before its readers, with the way back to where it stands. */
import { frontMatterKey } from '../../form/front-matter.ts';
import type { Report } from '../report.ts';
import { passagesOf, type TextPlace } from './passages.ts';

export interface PublishedText {
  readonly text: string;
  readonly placeAt: (index: number) => PublishedPlace;
}

/** A sentence of the narrative, a key of the front matter, or the heading of a section. */
export type PublishedPlace =
  { readonly textAt: TextPlace } | { readonly key: string } | { readonly sectionAt: number };

/** The texts of the front matter and the titles of the sections. Numbers of documents are no text. */
export function namedTexts(report: Report): readonly PublishedText[] {
  const { title, agencyName, source, corrections, statements, sections } = report;
  return [
    inKey('title', title),
    inKey('agencyName', agencyName),
    ...(source === undefined ? [] : [inKey('source', source)]),
    ...corrections.map(({ text }) => inKey('corrections', text)),
    ...statements.map(({ reason }) => inKey('statements', reason)),
    ...sections.map((section, sectionAt) => ({
      text: section.title,
      placeAt: () => ({ sectionAt }),
    })),
  ];
}

/** The lead and the sections as Markdown: with addresses, descriptions of pictures and code. */
export function sourceTexts(report: Report): readonly PublishedText[] {
  return [
    inPart('lead', report.lead),
    ...report.sections.map(({ markdown }, part) => inPart(part, markdown)),
  ];
}

/** The passages of one part, as plain text. */
export function passageTexts(report: Report, part: TextPlace['part']): readonly PublishedText[] {
  return passagesOf(report)
    .filter((passage) => passage.part === part)
    .map(({ text, placeAt }) => ({ text, placeAt: (index) => ({ textAt: placeAt(index) }) }));
}

function inKey(id: string, text: string): PublishedText {
  return { text, placeAt: () => ({ key: frontMatterKey(id) }) };
}

function inPart(part: TextPlace['part'], text: string): PublishedText {
  return { text, placeAt: (offset) => ({ textAt: { part, offset } }) };
}
