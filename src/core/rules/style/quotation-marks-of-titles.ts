import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { titleMarksIn, type Pair } from '../../report/text/notation/title-marks.ts';
import { corrected, type Spot } from '../../report/text/spots.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';

/** 《》 around a title, 〈〉 around a title inside of a title, and nothing else. */
export const quotationMarksOfTitles = defineRule({
  id: 'quotation-marks-of-titles',
  severity: 'warning',
  title: '书名号应当外层用“《》”、里层用“〈〉”',
  basis:
    'GB/T 15834-2011《标点符号用法》4.15：书名号里还要用书名号时，外层用双书名号，里层用单书名号',
  rationale: '“<>”是小于号和大于号，“《《》》”分不清哪里是文件名称的起止，检索和引用都会出错。',
  canBeAcknowledged: false,
  good: [
    {},
    text('按照《关于印发〈示例办法〉的通知》和《示例规定》办理，优秀率>90%，差错率<1%。'),
    text('详见<https://gk.example.gov.cn/>，或者写信到 <xxgk@example.gov.cn>。'),
    text('印发《“十四五”示例规划》，解读《示例县〈示例条例〉实施办法》。'),
    text('点击&lt;返回&gt;或者按＜确认＞键，收件人写作“<姓名>”。'),
  ],
  bad: [
    {
      given: text('按照《关于印发<示例办法>的通知》收费。'),
      messages: ['“<示例办法>”在书名号里面，应写成“〈示例办法〉”'],
    },
    {
      given: text('按照《关于印发《示例办法》的通知》收费。'),
      messages: ['“《示例办法》”在书名号里面，应写成“〈示例办法〉”'],
    },
    {
      given: text('根据<示例条例>和〈示例规定〉编制。'),
      messages: ['“<示例条例>”应写成“《示例条例》”', '“〈示例规定〉”应写成“《示例规定》”'],
    },
    {
      given: text('根据《《示例条例》》编制。'),
      messages: ['“《《示例条例》》”应写成“《示例条例》”'],
    },
  ],
  *check({ report }) {
    if (!mayBeWrong.test(wholeTextOf(report))) return;
    for (const passage of passagesOf(report)) {
      for (const title of titleMarksIn(passage.text).titles) {
        if (isTitle(title, passage.text)) yield* checkTitle(title, passage);
      }
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

/** Between < and > may stand what somebody is to fill in, a key or a name: a title says what document it is of. */
function isTitle({ opening, closing }: Pair, whole: string): boolean {
  if (!/^[<＜]$/.test(opening.mark) || !/^[>＞]$/.test(closing.mark)) return true;
  return kindsOfDocuments.test(whole.slice(opening.at + 1, closing.at));
}

const kindsOfDocuments =
  /(?:法|条例|规定|规则|细则|规范|规程|制度|准则|章程|标准|格式|决定|决议|通知|通报|公告|通告|公报|意见|批复|函|纪要|方案|规划|计划|纲要|要点|指南|指引|目录|清单|须知|手册|汇编|年鉴|年报|报告|解读|[)）〕〉》])$/;

/** Anything but titles in 《》 that hold none themselves. */
const mayBeWrong = /[〈〉<>＜＞«»≪≫]|《[^》\n]{0,200}《/;

function* checkTitle(title: Pair, passage: Passage): Iterable<Finding> {
  const spots = spotsIn(title, 0);
  const [first, last] = [spots[0], spots.at(-1)];
  if (first === undefined || last === undefined) return;
  const right = corrected(passage.text, spots, first.from, last.to);
  const fix = passage.edit(first.from, last.to, right);
  const said = wrongPairs(title, 0).map(({ pair, isInside }) => {
    const [from, to] = [pair.opening.at, pair.closing.at + pair.closing.mark.length];
    const place = isInside ? '在书名号里面，' : '';
    return `“${passage.text.slice(from, to)}”${place}应写成“${corrected(passage.text, spots, from, to)}”`;
  });
  yield {
    message: said.join('；'),
    textAt: passage.placeAt(first.from),
    ...(fix !== undefined && { fix }),
  };
}

/** The wrong marks, in the order of the text. */
function spotsIn(pair: Pair, depth: number): Spot[] {
  const [opening, closing] = wantedMarks(pair, depth);
  const inside = pair.inside.flatMap((inner) => spotsIn(inner, depthInside(pair, depth)));
  const own = [
    { ...pair.opening, right: opening },
    { ...pair.closing, right: closing },
  ]
    .filter(({ mark, right }) => mark !== right)
    .map(({ mark, at, right }) => ({ from: at, to: at + mark.length, right }));
  return [...own, ...inside].sort((a, b) => a.from - b.from);
}

/** One title in two pairs of marks needs only one. */
function wantedMarks(pair: Pair, depth: number): readonly [string, string] {
  if (isDoubled(pair)) return ['', ''];
  return depth % 2 === 0 ? ['《', '》'] : ['〈', '〉'];
}

function depthInside(pair: Pair, depth: number): number {
  return isDoubled(pair) ? depth : depth + 1;
}

function isDoubled({ opening, closing, inside }: Pair): boolean {
  const [only] = inside;
  return (
    only !== undefined &&
    only.opening.at === opening.at + opening.mark.length &&
    only.closing.at + only.closing.mark.length === closing.at
  );
}

/** Those that a reader would be shown: what is inside of a wrong pair is shown with it. */
function wrongPairs(pair: Pair, depth: number): { pair: Pair; isInside: boolean }[] {
  const [opening, closing] = wantedMarks(pair, depth);
  if (pair.opening.mark !== opening || pair.closing.mark !== closing) {
    return [{ pair, isInside: depth > 0 }];
  }
  return pair.inside.flatMap((inner) => wrongPairs(inner, depthInside(pair, depth)));
}
