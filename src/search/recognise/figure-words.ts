/** What people call the main figures: as the form does, and in common words. */

export interface FigureName {
  readonly id: string;
  /** As in core/form/main-figures.ts: 新收, 行政复议：结果纠正. */
  readonly label: string;
}

export interface FigureWords {
  /** For use in a regular expression, the longer words first. */
  readonly pattern: string;
  /** By a text that the pattern matched. */
  readonly called: (text: string) => FigureName | undefined;
  /** Whether words without a number ask for it: 没有结果纠正, 未收到申请; while 没有公开 says many things. */
  readonly isClear: (text: string) => boolean;
}

/** Whether what stands before a figure's word makes it another one: 主动公开, 信息公开. */
export function isPartOfOther(before: string): boolean {
  return /(?:主动|对外|不予|不|信息|未|新|的)$/u.test(before);
}

/** Of words that several figures may go by, the first has it: 结果纠正 without more is that of 行政复议. */
export function figureWords(figures: readonly FigureName[]): FigureWords {
  const byWord = new Map<string, FigureName>();
  for (const figure of figures) {
    for (const word of wordsOf(figure)) {
      if (word.length > 1 && !byWord.has(word)) byWord.set(word, figure);
    }
  }
  const byBareWord = new Map(Array.from(byWord, ([word, figure]) => [bare(word), figure]));
  const clear = new Set([
    ...figures.flatMap(({ label }) => [bare(label), bare(label.replace(/^.*：/u, ''))]),
    ...clearWords,
  ]);
  return {
    pattern: [...byWord.keys()]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.split('：').map(escape).join(between))
      .join('|'),
    called: (text) => byBareWord.get(bare(text)),
    isClear: (text) => clear.has(bare(text)),
  };
}

/** Between the parts of a name people write points, spaces and 的: 行政复议 结果纠正. */
const between = String.raw`[\s：:·的]{0,2}`;

function bare(text: string): string {
  return text.replace(/[\s：:·的]/gu, '');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function wordsOf({ id, label }: FigureName): string[] {
  const [row = '', column = ''] = label.split('：');
  const rows = [row, row.replace(/^行政(?=规范|事业|复议)/u, '')];
  const columns = [column, column.replace(/^结果/u, '')];
  return [
    label,
    ...rows.flatMap((one) => columns.map((other) => (other === '' ? '' : `${one}：${other}`))),
    // A column of the table of disclosure says nothing without its row.
    ...(id.startsWith('proactiveDisclosure.') || column === '总计' ? [] : [column]),
    ...(mainColumns.test(id) ? rows : []),
    ...(commonWords[id]?.split(' ') ?? []),
  ];
}

/** By these a row is measured that is named alone: 行政复议 by all its cases, 行政许可 by its decisions. */
const mainColumns = /(?:^disputes\..*\.total|\.decisions|\.inForce|\.amountInTenThousandYuan)$/;

const commonWords: Readonly<Record<string, string>> = {
  'requests.received.total':
    '新收申请 收到申请 收到的申请 收到公开申请 收到信息公开申请 收到政府信息公开申请 收到依申请公开申请 收到依申请公开 收到 受理申请 受理 ' +
    '申请 申请量 申请数 公开申请 申请公开 信息公开申请 政府信息公开申请 依申请公开申请 依申请公开 依申请 新增申请 本年新收 本年度新收',
  'requests.broughtForward.total': '上年度结转 去年结转',
  'requests.resolved.total': '办结申请 办理完毕 答复',
  'requests.carriedForward.total': '结转下年度 结转到下年 结转 未办结',
  'requests.disclosed.total': '全部公开 公开',
  'requests.declined.petitionOrComplaint.total': '信访举报投诉 信访投诉举报',
  'disputes.reconsideration.total': '复议案件 被复议 被申请复议 申请复议',
  'disputes.reconsideration.corrected': '被纠正 纠正',
  'disputes.directLitigation.total': '直接起诉',
  'proactiveDisclosure.licensing.decisions': '许可',
  'proactiveDisclosure.penalties.decisions': '处罚',
  'proactiveDisclosure.compulsion.decisions': '强制',
  'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '收费',
};

const clearWords = (
  '申请 收到申请 公开申请 申请公开 收到公开申请 收到信息公开申请 收到政府信息公开申请 收到依申请公开申请 收到依申请公开 信息公开申请 政府信息公开申请 ' +
  '依申请公开申请 新收申请 行政复议 复议 被复议 被申请复议'
).split(' ');
