/** The narrative of a fixture: what a county office might write, in words that nobody published. */
import type { SectionId } from '../../../src/core/form/sections.ts';
import { pick } from './wording.ts';
import type { Part } from './printed.ts';
import type { Random } from '../../../src/core/sample/random.ts';

export interface Story {
  readonly lead: readonly Part[];
  readonly sections: Readonly<Record<SectionId, readonly Part[]>>;
}

export function tellStory(random: Random, agencyName: string, year: number): Story {
  const telling = (texts: readonly string[], most: number): Part[] =>
    random
      .shuffled(texts)
      .slice(0, random.integer(1, most))
      .map((text) => paragraph(text));
  const aspects = random.chance(0.5)
    ? overview.map(([name, text], index): Part[] => [
        { kind: 'subheading', text: `（${numerals[index] ?? ''}）${name}` },
        paragraph(text),
      ])
    : overview.map(([name, text], index): Part[] => [
        { kind: 'paragraph', bold: `（${numerals[index] ?? ''}）${name}。`, text },
      ]);
  return {
    lead: [
      paragraph(
        `${agencyName}编制本报告。统计期限自${String(year)}年1月1日起至12月31日止。电子版在门户网站的专栏里可以下载，疑问请打电话0370-1234567。`,
      ),
    ],
    sections: {
      overview: aspects.flat(),
      proactiveDisclosure: random.chance(0.3) ? [paragraph(besideTables[0])] : [],
      requests: random.chance(0.3) ? [paragraph(besideTables[1])] : [],
      disputes: random.chance(0.3) ? [paragraph(besideTables[2])] : [],
      problemsAndImprovements: telling(problems, 3),
      otherMatters: [paragraph(pick(random, others))],
    },
  };
}

/** The Markdown of some parts, as a report file holds it. */
export function storyMarkdown(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'subheading') return `### ${part.text}`;
      if (part.kind !== 'paragraph') return '';
      return part.bold === '' ? part.text : `**${part.bold}**${part.text}`;
    })
    .join('\n\n');
}

const numerals = ['一', '二', '三', '四', '五'];

const overview = [
  ['主动公开', '全年在门户网站登载河道清淤、水价听证的消息318条，其中图解12件；公开栏每月换一次。'],
  ['依申请公开', '信件、网络和窗口三种渠道都有人看，收到的都在20个工作日以内答复，没有一件逾期。'],
  [
    '政府信息管理',
    '文件起草时就定公开属性，拟不公开的写明理由（依据《保密审查办法》），每季度清理一次。',
  ],
  ['平台建设', '改版了“水情通”小程序，关注的有4567人；触摸屏放在办事大厅，老人也会用。'],
  ['监督保障', '专题培训2次，参加86人次；评议员12名提出意见5条，都已改正，没有被追究责任的。'],
] as const;

const problems = [
  '一是解读的样子还不多，图表少；二是有的科室报送慢，要催。',
  '去年说的“目录太粗”，今年分成46类，每类有专人。下一步：把十年里的文件都补上目录号。',
  '新来的同志对条例第三十六条、第三十七条分不清楚，已经请法律顾问讲课3次；明年再办2次，考试不过的重来。',
  '乡镇的公开栏有3处破损，2处已修好，其余1处2月底前换新。',
] as const;

const others = [
  '全年没有收取信息处理费，也没有别的事项要报告。',
  '按照国办函〔2020〕109号文件，向1人收取信息处理费100元，已经上缴国库。',
  '没有需要报告的其他情况。',
] as const;

const besideTables = [
  '表中的数为全局的合计，含水政监察大队。',
  '本年的申请以水库移民的问题为多，占六成。',
  '本年的案件都已按期应诉。',
] as const;

function paragraph(text: string): Part {
  return { kind: 'paragraph', bold: '', text };
}
