/** Which year a report is of: as the caller says, else as the title says. */
import { importFinding, type ImportSubject } from '../../imported.ts';
import type { FiledTitle } from './filed-title.ts';
import { contradicted, unidentified, type Identified } from './identified.ts';

export function identifyYear(
  { year, years, isYearInText, place }: FiledTitle,
  { year: given }: ImportSubject,
): Identified<number> {
  if (given === undefined && years.length > 1) {
    return unidentified(
      `标题是${years[0] ?? ''}年，文件属性里的标题是${years[1] ?? ''}年，不能确定是哪一年的报告；请核对后加 --year`,
      place,
    );
  }
  if (given === undefined && year === undefined)
    return unidentified('标题里没有年份，不知道是哪一年的报告；请加 --year', place);
  if (given === undefined && !isYearInText) {
    const message = `标题里没有年份，按文件属性里的标题当作${year ?? ''}年；请核对`;
    return { value: year, agrees: true, findings: [importFinding('import-text', message, place)] };
  }
  if (given === undefined || year === undefined || given === year)
    return { value: given ?? year, agrees: true, findings: [] };
  return contradicted(
    given,
    `标题写的是${year}年，--year 写的是${given}年；请核对拿错了文件，还是写错了年份`,
    place,
  );
}
