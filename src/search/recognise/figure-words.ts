/** What people call the main figures: as the form does, and in common words. */
import { mainFigures, type MainFigure } from '../../core/form/main-figures.ts';

/** For use in a regular expression, the longer ones first. */
export function figurePattern(): string {
  return [...byWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split('：').map(escape).join(between))
    .join('|');
}

/** By a text that the pattern matched. */
export function figureCalled(text: string): MainFigure | undefined {
  return byBareWord.get(bare(text));
}

/** Whether words without a number ask for it: 没有结果纠正, while 没有公开 says many things. */
export function isOwnTerm(text: string): boolean {
  return ownTerms.has(bare(text));
}

/** Between the parts of a name people write points, spaces and 的: 行政复议 结果纠正. */
const between = String.raw`[\s：:·的]{0,2}`;

function bare(text: string): string {
  return text.replace(/[\s：:·的]/gu, '');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

const ownTerms = new Set(
  mainFigures.flatMap(({ label }) => [bare(label), bare(label.split('：').at(-1) ?? '')]),
);

function put(word: string, figure: MainFigure): void {
  if (word.length > 1 && !byWord.has(word)) byWord.set(word, figure);
}

function wordsOf({ id, label }: MainFigure): string[] {
  const [row = '', column = ''] = label.split('：');
  const isOfRequests = id.startsWith('requests.');
  const isMain = mainColumns.test(id);
  return [
    label,
    // A column of the table of disclosure says nothing without its row.
    ...(id.startsWith('proactiveDisclosure.') || column === '总计' ? [] : [column]),
    ...(isMain ? [row, row.replace(/^行政(?=规范|事业)/u, '')] : []),
    ...(isOfRequests && column === '' ? [row] : []),
    ...(commonWords[id]?.split(' ') ?? []),
  ];
}

/** By these a row is measured that is named alone: 行政复议 by all its cases, 行政许可 by its decisions. */
const mainColumns = /(?:^disputes\..*\.total|\.decisions|\.inForce|\.amountInTenThousandYuan)$/;

const commonWords: Readonly<Record<string, string>> = {
  'requests.received.total':
    '新收申请 新收 收到申请 收到的申请 收到公开申请 收到信息公开申请 收到政府信息公开申请 收到 受理申请 受理 申请 申请量 申请数 申请公开 信息公开申请 政府信息公开申请 依申请公开 依申请 新增申请',
  'requests.broughtForward.total': '上年度结转 去年结转',
  'requests.resolved.total': '办结申请 办理结果总计 办理完毕 办结 答复',
  'requests.carriedForward.total': '结转下年度 结转到下年 结转 未办结',
  'requests.disclosed.total': '全部公开 公开',
  'disputes.reconsideration.total': '复议 复议案件 被复议 被申请复议 申请复议',
  'disputes.reconsideration.corrected': '复议纠正 被纠正 纠正',
  'disputes.directLitigation.total': '直接起诉',
  'proactiveDisclosure.licensing.decisions': '许可',
  'proactiveDisclosure.penalties.decisions': '处罚',
  'proactiveDisclosure.compulsion.decisions': '强制',
  'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '收费',
};

/** The first that is so called: 结果纠正 without more is that of 行政复议. */
const byWord = new Map<string, MainFigure>();
for (const figure of mainFigures) for (const word of wordsOf(figure)) put(word, figure);
const byBareWord = new Map(Array.from(byWord, ([word, figure]) => [bare(word), figure]));
