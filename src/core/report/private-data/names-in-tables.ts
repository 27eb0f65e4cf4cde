/** Names of applicants in a table of the text: below a heading that says what they are. */
import type { Report } from '../report.ts';
import { passagesOf, type Passage } from '../text/passages.ts';
import type { FoundPrivate } from './find-private-data.ts';
import { personNameAt } from './person-name.ts';

export function namesInTables(report: Report, accepted: readonly string[] = []): FoundPrivate[] {
  const found: FoundPrivate[] = [];
  let columns: readonly number[] = [];
  let previous: Passage | undefined;
  for (const passage of passagesOf(report)) {
    if (passage.kind === 'row') {
      const isHead = previous?.kind !== 'row' || previous.part !== passage.part;
      if (isHead) columns = columnsOfNames(passage.text);
      else if (columns.length > 0) found.push(...namesInRow(passage, columns, accepted));
    }
    previous = passage;
  }
  return found;
}

function columnsOfNames(head: string): number[] {
  return head.split('|').flatMap((cell, column) => (ofNames.test(cell.trim()) ? [column] : []));
}

const ofNames =
  /^(?:申请人|原告|上诉人|第三人|当事人|投诉人|举报人|信访人|被处罚人)(?:姓名|名称)?$/;

function namesInRow(
  { text, placeAt }: Passage,
  columns: readonly number[],
  accepted: readonly string[],
): FoundPrivate[] {
  const cells = text.split('|');
  return columns.flatMap((column) => {
    const cell = (cells[column] ?? '').trim();
    const name = personNameAt(cell, 0, /$/y);
    if (name === undefined || accepted.includes(name.name)) return [];
    const start = cells.slice(0, column).join('|').length + (column > 0 ? 1 : 0);
    const place = { textAt: placeAt(text.indexOf(cell, start)) };
    return [{ shown: `${cell.charAt(0)}某`, place }];
  });
}
