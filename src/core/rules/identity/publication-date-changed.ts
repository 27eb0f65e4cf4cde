import { frontMatterKey, notStated } from '../../form/front-matter.ts';
import { defineArchiveRule } from '../define-rule.ts';

/** The first date of publication is part of the record: a correction gets a date of its own and never moves it. */
export const publicationDateChanged = defineArchiveRule({
  id: 'publication-date-changed',
  severity: 'error',
  title: '首次发布的日期不应改动',
  basis:
    '《中华人民共和国政府信息公开条例》第四十九条：在规定的日期前公布，是否按期以首次公布的日期为准',
  rationale: '改了发布日期，迟发的就成了按期的，读者看到过的报告也对不上；改正内容，写进更正。',
  canBeAcknowledged: true,
  isOfChange: true,
  good: [
    {},
    { publishedOn: '2024-01-22', around: { publishedEarlier: '2024-01-22' } },
    {
      publishedOn: '2024-01-22',
      corrections: [{ date: '2024-03-01', text: '改正一处数字。' }],
      around: { publishedEarlier: '2024-01-22' },
    },
  ],
  bad: [
    {
      given: { publishedOn: '2024-01-22', around: { publishedEarlier: '2024-02-19' } },
      messages: [
        '发布日期是2024-01-22，这份文件以前写的是2024-02-19；首次发布的日期不应改动，改正了内容的请写进“更正”；原来写错了日期的，请在“说明”中写明',
      ],
    },
    {
      given: { publishedOn: null, isAbridged: true, around: { publishedEarlier: '2024-01-22' } },
      messages: [
        '发布日期是未载明，这份文件以前写的是2024-01-22；首次发布的日期不应改动，改正了内容的请写进“更正”；原来写错了日期的，请在“说明”中写明',
      ],
    },
  ],
  *check({ report: { publishedOn } }, { publishedEarlier }) {
    if (publishedEarlier === undefined || publishedEarlier === publishedOn) return;
    const key = frontMatterKey('publishedOn');
    const fact = `${key}是${publishedOn ?? notStated}，这份文件以前写的是${publishedEarlier}`;
    yield {
      message: `${fact}；首次发布的日期不应改动，改正了内容的请写进“${frontMatterKey('corrections')}”；原来写错了日期的，请在“${frontMatterKey('statements')}”中写明`,
      brief: fact,
      key,
    };
  },
});
