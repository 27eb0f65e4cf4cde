/** What is printed with a report: the same that a printed page has. */
import type { Archive, ArchivedReport } from '../../site/archive.ts';
import { reportMarks } from '../../site/marks.ts';
import { remarksOn, type Remark } from '../../site/remarks.ts';
import { attachedFiles, nameOfFile } from '../../site/report-files.ts';
import type { DocumentNote, DocumentOptions } from '../../word/report-document.ts';

/** `pageUrl`: the whole address of the report's page, where the column knows it. */
export function printedWith(
  archive: Archive,
  entry: ArchivedReport,
  pageUrl: string | undefined,
): Pick<DocumentOptions, 'remarks' | 'attachments' | 'origin'> {
  return {
    remarks: new Map(
      [...remarksOn(archive, entry)].map(([section, remarks]) => [section, remarks.map(note)]),
    ),
    attachments: attachedFiles(entry.files).map(nameOfFile),
    origin: origin(archive, entry, pageUrl),
  };
}

function note({ word, rule, messages, reason }: Remark): DocumentNote {
  return {
    title: `${word}：${rule.title}`,
    lines: [...messages, ...(reason === undefined ? [] : [`机关说明：${reason}`])],
  };
}

function origin(
  archive: Archive,
  entry: ArchivedReport,
  pageUrl: string | undefined,
): readonly string[] {
  const { name, isDemonstration } = archive.site;
  const agency = archive.agency(entry.agency);
  const marks =
    agency === undefined
      ? []
      : reportMarks(entry, archive.standing(agency, entry.year), archive.neighbours(entry).before);
  const demonstration = isDemonstration ? '演示站点，内容虚构或者为摘编。' : '';
  return [
    ...(marks.length === 0 ? [] : [`${marks.map(({ words }) => words).join('，')}。`]),
    ...(pageUrl === undefined ? [] : [`网页地址：${pageUrl}`]),
    `本件由“${name}”据网页内容生成，以网页所载为准。${demonstration}`,
  ];
}
