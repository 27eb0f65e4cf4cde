import { documentNumbersIn } from '../../report/text/notation/document-numbers.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { quotationsIn, type Quotations } from '../../report/text/notation/quotation-marks.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { corrected, spotRuns } from '../../report/text/spots.ts';
import { titleMarksIn } from '../../report/text/notation/title-marks.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';

/** Brackets and quotation marks come in pairs, and the latter are “”. */
export const unclosedBrackets = defineRule({
  id: 'unclosed-brackets',
  severity: 'warning',
  title: '括号、引号、书名号应当成对',
  basis:
    'GB/T 15834-2011《标点符号用法》4.8、4.9、4.15：引号、括号、书名号由前后两部分组成，成对使用',
  rationale: '少了半边，就分不清注释、引文、书名到哪里为止；多半是复制时截断的。',
  canBeAcknowledged: false,
  good: [
    {},
    text('坚持“公开为常态”（含“五公开”），落实《示例〈办法〉规定》【解读】。\n\n1）网站；2)微信。'),
    text('读本说：“公开要早。\n\n“公开要全。”'),
    text('The "open" data portal'),
  ],
  bad: [
    {
      given: text('按照《示例办法（示政办函〔2020〕9号规定办理。'),
      messages: [
        '“《示例办法（示政办函〔2020〕9号规定…”：左书名号没有配对的右书名号，请补上',
        '“（示政办函〔2020〕9号规定办理。”：左括号没有配对的右括号，请补上',
      ],
    },
    {
      given: text('公布9条），其余按时答复”。'),
      messages: [
        '“公布9条）”：右括号前面没有配对的左括号，请补上，或者删去',
        '“公布9条），其余按时答复””：右引号前面没有配对的左引号，请补上，或者删去',
      ],
    },
    {
      given: text('执行“三审三校“制度。\n\n实行"一岗双责"。'),
      messages: [
        '引号的方向不对：行“三审三校“制度，应写成行“三审三校”制度',
        '中文里用了英文的直引号：实行"一岗双责"。，应写成实行“一岗双责”。',
      ],
    },
  ],
  *check({ report }) {
    const quoted = passagesOf(report).map((passage) => ({
      passage,
      quotations: passage.kind === 'row' ? undefined : quotationsIn(passage.text),
    }));
    for (const [position, { passage, quotations }] of quoted.entries()) {
      const alone = [...titleMarksIn(passage.text).alone, ...bracketsAlone(passage)];
      for (const { mark, at } of alone.slice(0, mostOfAPassage)) yield unpaired(passage, mark, at);
      if (quotations === undefined) continue;
      if (quotations.spots.length > 0 || quotations.isStraight) yield* turned(passage, quotations);
      else yield* unpairedQuotes(quoted, position);
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

/** More than these would only repeat what is wrong. */
const mostOfAPassage = 3;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

function unpaired(passage: Passage, mark: string, at: number): Finding {
  const whole = passage.text;
  const name = names[mark] ?? '';
  const words = isOpening(mark)
    ? excerpt(whole.slice(at, at + 60), 20)
    : whole.slice(Math.max(0, at - 12), at + 1);
  const said = isOpening(mark)
    ? `左${name}没有配对的右${name}，请补上`
    : `右${name}前面没有配对的左${name}，请补上，或者删去`;
  return { message: `“${words}”：${said}`, textAt: passage.placeAt(at) };
}

const names: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['（()）', '括号'],
    ['【】', '方头括号'],
    ['〔〕', '六角括号'],
    ['《〈〉》', '书名号'],
    ['“”', '引号'],
  ].flatMap(([marks = '', name = '']) => Array.from(marks, (mark) => [mark, name] as const)),
);

function isOpening(mark: string): boolean {
  return /[（(【〔《〈“]/.test(mark);
}

/** Each kind by itself. Half-width and full-width brackets may close each other; that is another rule's. */
function bracketsAlone(passage: Passage): Mark[] {
  const whole = passage.text;
  if (!/[（(）)【】〔〕]/.test(whole)) return [];
  const open: Record<string, Mark[]> = {};
  const alone: Mark[] = [];
  const numbers = documentNumbersIn(whole).filter(({ found, right }) => found !== right);
  for (const { 0: mark, index: at } of whole.matchAll(/[（(）)【】〔〕]/g)) {
    if (/[【】〔〕]/.test(mark) && numbers.some(({ start, end }) => start <= at && at < end))
      continue;
    const kind = /[（(）)]/.test(mark) ? '（' : /[【】]/.test(mark) ? '【' : '〔';
    const stack = (open[kind] ??= []);
    if (isOpening(mark)) stack.push({ mark, at });
    else if (stack.pop() === undefined && !isNumber(whole, at)) alone.push({ mark, at });
  }
  return [...alone, ...Object.values(open).flat()].sort((a, b) => a.at - b.at);
}

/** 1）, 一）, a) */
function isNumber(whole: string, at: number): boolean {
  return /(?:^|[^\w\p{Script=Han}])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u.test(
    whole.slice(Math.max(0, at - 5), at),
  );
}

function* unpairedQuotes(all: readonly QuotedPassage[], position: number): Iterable<Finding> {
  const { passage, quotations } = all[position] ?? {};
  if (passage === undefined || quotations === undefined) return;
  for (const { mark, at } of quotations.alone.slice(0, mostOfAPassage)) {
    const [from, to] = mark === '“' ? [position + 1, position + 6] : [position - 5, position];
    const near = all
      .slice(Math.max(0, from), to)
      .filter((other) => other.passage.part === passage.part);
    // A quotation of several paragraphs begins anew in each and ends in the last.
    const goesOn =
      near.some((other) => other.quotations?.alone.some((one) => one.mark !== mark) === true) ||
      (mark === '“' && near[0]?.passage.text.startsWith('“') === true);
    if (!goesOn) yield unpaired(passage, mark, at);
  }
}

interface QuotedPassage {
  readonly passage: Passage;
  readonly quotations: Quotations | undefined;
}

function* turned(passage: Passage, { spots, isStraight }: Quotations): Iterable<Finding> {
  const what = isStraight ? '中文里用了英文的直引号' : '引号的方向不对';
  if (spots.length === 0) {
    const at = passage.text.search(/["＂]/);
    yield {
      message: `${what}，请改成成对的“”：${passage.text.slice(Math.max(0, at - 4), at + 12)}`,
      textAt: passage.placeAt(at),
    };
    return;
  }
  for (const { spots: run, fix } of spotRuns(passage, spots)) {
    const first = run[0]?.from ?? 0;
    const from = Math.max(0, first - 6);
    const to = Math.min((run.at(-1)?.to ?? 0) + 2, from + longestQuoted);
    yield {
      message: `${what}：${passage.text.slice(from, to)}，应写成${corrected(passage.text, run, from, to)}`,
      textAt: passage.placeAt(first),
      ...(fix !== undefined && { fix }),
    };
  }
}

const longestQuoted = 40;
