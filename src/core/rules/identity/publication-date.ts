import { frontMatterKey, notStated } from '../../form/front-matter.ts';
import { defineRule } from '../define-rule.ts';

/** The first date of publication is part of the record; only an abridgement of another's report may lack it. */
export const publicationDate = defineRule({
  id: 'publication-date',
  severity: 'error',
  title: '应当写明首次发布的日期',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：在规定的日期前公布',
  rationale: '是否按期公布，只看首次发布的日期；没有日期，读者无从判断。',
  canBeAcknowledged: true,
  good: [{}, { publishedOn: null, isAbridged: true }],
  bad: [
    {
      given: { publishedOn: null },
      messages: [
        '发布日期是“未载明”；请填写首次发布的日期，写成2024-01-22的样子。摘编别处的报告，请写“摘编: true”',
      ],
    },
  ],
  *check({ report }) {
    if (report.publishedOn !== null || report.isAbridged) return;
    const key = frontMatterKey('publishedOn');
    const fact = `${key}是“${notStated}”`;
    yield {
      message: `${fact}；请填写首次发布的日期，写成2024-01-22的样子。摘编别处的报告，请写“${frontMatterKey('isAbridged')}: true”`,
      brief: fact,
      key,
    };
  },
});
