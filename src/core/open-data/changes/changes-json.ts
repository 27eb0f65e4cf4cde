/**
 * The list of changes as others read it: `/data/changes.json`. It has patterns instead of refinements, so that all of
 * it can be said in JSON Schema too.
 */
import { z } from 'zod';

const text = z.string().regex(/\S/);
const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
/** As in report.json: a count, an amount as filed, `/`, or null for a blank. */
const figure = z.union([z.int(), z.string(), z.null()]);

export const changeKinds = ['published', 'corrected', 'changed', 'moved', 'withdrawn'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const figureChange = z
  .strictObject({
    id: text.describe('数字编号，同 report.json。'),
    label: text.describe('数字的名称：表格的行和栏。'),
    from: figure.exactOptional().describe('原来填报的；没有这一项，是原来的格式没有这个数字。'),
    to: figure.exactOptional().describe('改成的；没有这一项，是改后的格式没有这个数字。'),
  })
  .describe('一个数字原来是什么，改成了什么。null 是空白，"/" 是填报的斜杠，都不是 0。');

const factChange = z
  .strictObject({
    key: text,
    label: text,
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .describe('报告开头载明的一项（标题、发布日期等）原来是什么，改成了什么。null 是没有写。');

export const comparisons = ['compared', 'withheld', 'unreadable', 'unknown'] as const;

export const changeSchema = z.strictObject({
  id: text.describe('这一条的编号，不变，也是订阅源里的编号。'),
  kind: z
    .enum(changeKinds)
    .describe(
      'published 发布；corrected 更正；changed 文件改动过，没有写更正；moved 只是网址变了，内容没有动；withdrawn 撤下。',
    ),
  date: date
    .nullable()
    .describe(
      '发布、更正的日期照报告所写；改动、换网址、撤下和没有写的，是版本库记录的日期（北京时间）。null 是不知道。',
    ),
  dateSource: z
    .enum(['filed', 'recorded'])
    .describe('date 的来历：filed 照报告所写，recorded 按版本库。'),
  recordedAt: instant.nullable().describe('版本库记录下这一条的时刻；null 是没有记录。'),
  agency: text,
  agencyName: text,
  year: z.int().min(1900).max(2099),
  title: text,
  page: text.describe('报告的网址。撤下的报告，是它原来的网址。'),
  text: text.describe('更正的内容照报告所写；其他的由本站写明。'),
  comparison: z
    .enum(comparisons)
    .exactOptional()
    .describe(
      '前后两个版本比较的结果：compared 下列各项就是全部差异；withheld 有一版载有个人信息，不比较；unreadable 有一版不合现在的格式，不能比较；unknown 版本库中没有前一版。发布、换网址和撤下没有这一项。',
    ),
  figures: z.array(figureChange),
  facts: z.array(factChange),
  sections: z
    .array(text)
    .describe('文字或者链接有改动的部分：编号同 report.json 的 sections；格式以外的部分写标题。'),
  togetherWith: z
    .array(text)
    .exactOptional()
    .describe('同一次提交里的其他更正：比较的结果是合在一起的。'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable()
    .describe('版本库的提交；null 是没有记录。'),
});

export const changesJsonSchema = z
  .strictObject({
    $schema: text,
    description: text,
    history: z
      .enum(['complete', 'partial', 'none'])
      .describe(
        '版本库的历史：complete 完整；partial 只有一部分，更早的改动不知道；none 没有，只有报告自己写明的。',
      ),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .nullable()
      .describe('根据哪一次提交；null 是没有版本库。'),
    uncommitted: z
      .array(text)
      .describe('文件还有没有提交的改动的报告（机关代号/年度）：这些改动提交以后才列出。'),
    changes: z.array(changeSchema).describe('新的在前：按记录的时刻和日期中较晚的一个。'),
  })
  .describe('报告的发布、更正、没有写更正的改动和撤下。');

export type ChangeJson = z.output<typeof changeSchema>;
export type ChangesJson = z.output<typeof changesJsonSchema>;
