/** What stands before the text: title, document number, corrections, remarks. */
import type { Report } from '../../core/report/report.ts';
import { paragraphStyles } from '../package/styles.ts';
import type { DocumentNote, DocumentOptions } from '../report-document.ts';
import { paragraph } from '../xml/paragraph.ts';
import { lineBreak, run } from '../xml/run.ts';
import { notes } from './notes.ts';

export function opening(report: Report, { draft, remarks }: DocumentOptions): string {
  const { documentNumber } = report;
  return [
    draft === undefined ? '' : paragraph(paragraphStyles.draft, run(draft.word)),
    paragraph(paragraphStyles.title, titleLines(report)),
    documentNumber === undefined
      ? ''
      : paragraph(paragraphStyles.documentNumber, run(documentNumber)),
    notes([
      ...(draft === undefined ? [] : [{ title: draft.word, lines: draft.notes }]),
      ...corrections(report),
      ...(report.isAbridged ? [abridged] : []),
      ...(remarks?.get(undefined) ?? []),
    ]),
  ].join('');
}

/** Characters of 22 pt on a line. */
const titleLine = 20;

/** A long title is broken behind the name of the body, as official documents break theirs by the sense. */
function titleLines({ title, agencyName }: Report): string {
  const rest = title.startsWith(agencyName) ? title.slice(agencyName.length) : '';
  if ([...title].length <= titleLine || rest === '') return run(title);
  return run(agencyName) + lineBreak + run(rest);
}

/** Newest first; the first day of publication never changes. */
function corrections({ corrections: all }: Report): DocumentNote[] {
  return all
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ date, text }) => ({
      title: `更正\u3000${date}`,
      lines: [text, '首次发布日期不变。'],
    }));
}

const abridged: DocumentNote = {
  title: '摘编',
  lines: ['本文摘自已发布的报告，数字照录，文字由本栏改写，以原报告为准。'],
};
