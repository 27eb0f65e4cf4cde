/** What isn't the report's text, in boxes. */
import { paragraphStyles } from '../package/styles.ts';
import type { DocumentNote } from '../report-document.ts';
import { paragraph } from '../xml/paragraph.ts';
import { run } from '../xml/run.ts';

export function notes(all: readonly DocumentNote[]): string {
  if (all.length === 0) return '';
  return (
    all
      .map(
        ({ title, lines }) =>
          paragraph(paragraphStyles.noteTitle, run(title)) +
          lines.map((line) => paragraph(paragraphStyles.note, run(line))).join(''),
      )
      .join('') + gap
  );
}

const gap = paragraph(paragraphStyles.formLabel, '');
