/** What stands behind the text: attachments, whose report it is and of which day (GB/T 9704, 7.3.4 and 7.3.5), its filing. */
import { frontMatterKey, notStated } from '../../core/form/front-matter.ts';
import { periodText } from '../../core/report/period-text.ts';
import type { Report } from '../../core/report/report.ts';
import { spokenDate } from '../../core/report/spoken-date.ts';
import { character } from '../package/page.ts';
import { paragraphStyles } from '../package/styles.ts';
import type { DocumentOptions } from '../report-document.ts';
import { paragraph } from '../xml/paragraph.ts';
import { run } from '../xml/run.ts';

export function closing(
  report: Report,
  { draft, attachments = [], origin = [] }: DocumentOptions,
): string {
  return [
    attachments.length === 0 ? '' : emptyLine,
    ...attachments.map((name, at) =>
      paragraph(
        paragraphStyles.attachments,
        run(
          `${at === 0 ? '附件：' : ''}${attachments.length > 1 ? `${String(at + 1)}. ` : ''}${name}`,
        ),
        { keepsNext: true },
      ),
    ),
    // The words of an abridged text are not the body's.
    report.isAbridged ? '' : signature(report),
    gap,
    ...(draft === undefined ? filing(report) : []).map((line) =>
      paragraph(paragraphStyles.filing, run(line)),
    ),
    ...origin.map((line) => paragraph(paragraphStyles.note, run(line))),
  ].join('');
}

const emptyLine = paragraph(paragraphStyles.text, '', { keepsNext: true });
const gap = paragraph(paragraphStyles.text, '');

/** The name ends two characters from the edge, the day begins two after the name does; whichever is longer decides. */
function signature({ agencyName, publishedOn }: Report): string {
  const day = publishedOn === null ? '' : spokenDate(publishedOn);
  const longer = width(agencyName) - width(day);
  const [name, date] = day === '' || longer >= 2 ? [2, longer] : [4 - longer, 2];
  return (
    emptyLine +
    paragraph(paragraphStyles.signature, run(agencyName), {
      keepsNext: true,
      indent: { right: Math.round(name * character) },
    }) +
    (day === ''
      ? ''
      : paragraph(paragraphStyles.signature, run(day), {
          indent: { right: Math.round(Math.min(date, mostIndent) * character) },
        }))
  );
}

const mostIndent = 18;

/** In characters; Latin ones take half. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}

/** What an office files it by. The day of publication stands first: it is short, whatever follows. */
function filing({ publishedOn, period, indexNumber, source }: Report): string[] {
  const fact = (id: string, value: string): string => `${frontMatterKey(id)}：${value}`;
  return [
    fact('publishedOn', publishedOn ?? notStated),
    fact('period', periodText(period)),
    ...(indexNumber === undefined ? [] : [fact('indexNumber', indexNumber)]),
    ...(source === undefined ? [] : [fact('source', source)]),
  ];
}
