/** The days for which the figures of a report are said to stand. */
import { paragraphText, type Block } from '../../document/source-document.ts';
import { frontMatterKey } from '../../../form/front-matter.ts';
import { readPeriodText } from '../../../report/period-text.ts';
import type { Period } from '../../../report/report.ts';
import { day } from '../read-date.ts';

const span =
  /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起|始|开始)?(?:至|到|[-—–―~]{1,2})(?:(\d{4})年|同年)?(\d{1,2})月(\d{1,2})日/g;
const subject = /统计|数据|期限|时限|报告期|截止|周期/;

/** The first statement of the kind; a span of days that is said of something else is none. */
export function readPeriod(blocks: readonly Block[]): Period | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = paragraphText(block).slice(0, 5_000).normalize('NFKC').replace(/\s/g, '');
    for (const sentence of text.split('。')) {
      const period = subject.test(sentence) ? periodIn(sentence) : undefined;
      if (period !== undefined) return period;
    }
  }
  return undefined;
}

/** What a Word document of the column says below its text; undefined where nothing does, null where it isn't stated. */
export function filedPeriod(blocks: readonly Block[]): Period | null | undefined {
  const label = `${frontMatterKey('period')}：`;
  const line = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? paragraphText(block) : []))
    .find((text) => text.startsWith(label));
  return line === undefined ? undefined : readPeriodText(line.slice(label.length));
}

function periodIn(sentence: string): Period | undefined {
  for (const match of sentence.matchAll(span)) {
    const [year, month, date, lastYear, lastMonth, lastDate] = match.slice(1).map(Number);
    const from = day([year ?? 0, month ?? 0, date ?? 0]);
    const to = day([
      Number.isNaN(lastYear) ? (year ?? 0) : (lastYear ?? 0),
      lastMonth ?? 0,
      lastDate ?? 0,
    ]);
    if (from !== undefined && to !== undefined && from <= to) return { from, to };
  }
  return undefined;
}
