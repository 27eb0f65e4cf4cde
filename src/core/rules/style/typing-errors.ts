import { withoutAccepted } from '../../report/text/accepted-words.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import type { TypingError } from '../../register/words.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';
import { knownTypingErrors, type KnownTypingError } from './known-typing-errors.ts';
import { mistypedWords } from './mistyped-words.ts';
import { typingPatterns, type TypingPattern } from './typing-patterns.ts';

/** Words that are certainly mistyped, those that the editors of the column listed, doubled letters and marks. */
export const typingErrors = defineRule({
  id: 'typing-errors',
  severity: 'warning',
  title: '不应有错别字',
  basis:
    '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》：严重表述错误；《党政机关公文处理工作条例》第十九条：表述准确，文字精练',
  rationale: '错别字影响公信力，严重的会被上级检查通报；错了的词也检索不到。',
  canBeAcknowledged: false,
  good: [
    {},
    text('公布署名文章2篇，解决对策3条，讲座落实到人，受理了了解情况的申请，实现目的的途径。'),
    text('坚持公开是常态、不公开是例外；深入的推进措施，得到扎实的推进。'),
    { ...text('网站帐号由示例公司提供。'), words: { accepted: ['帐号'] } },
  ],
  bad: [
    {
      given: text('切实做好效劳公开，周密布署，己经完成。'),
      messages: ['“效劳公开”应为“服务公开”', '“布署”应为“部署”', '“己经”应为“已经”'],
    },
    {
      given: text('以公开为常态、不公开是例外，更加深入的推进政务公开，，对政策学的不深。。'),
      messages: [
        '“不公开是例外”应为“不公开为例外”',
        '“深入的推进”应为“深入地推进”：修饰动词用“地”',
        '“，，”应为“，”：标点重复了',
        '“学的不深”应为“学得不深”',
        '“。。”应为“。”：标点重复了',
      ],
    },
    {
      given: {
        ...text('东河谁库公布水情。'),
        words: { typingErrors: [{ wrong: '谁库', right: '水库' }] },
      },
      messages: ['“谁库”应为“水库”'],
    },
  ],
  *check({ report, words }) {
    const whole = wholeTextOf(report);
    const patterns = typingPatterns.filter(({ first }) => first.test(whole));
    const hasKnown = knownIn(whole).length > 0;
    const hasTwice = twiceIn(whole).length > 0;
    const listed = words.typingErrors.filter(({ wrong }) => whole.includes(wrong));
    if (!hasKnown && !hasTwice && patterns.length === 0 && listed.length === 0) return;
    for (const passage of passagesOf(report)) {
      const plain = withoutAccepted(passage.text, words.accepted);
      const found: Found[] = [
        ...(hasKnown ? knownIn(plain) : []),
        ...listedIn(plain, listed),
        ...patternsIn(plain, patterns),
        ...(hasTwice ? twiceIn(plain) : []),
      ];
      for (const error of apart(found)) yield finding(error, passage);
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

interface Found {
  readonly at: number;
  readonly wrong: string;
  readonly right: string | undefined;
  readonly said?: string | undefined;
}

const allKnown = [...knownTypingErrors, ...mistypedWords];
const byBeginning = Map.groupBy(allKnown, ({ wrong }) => wrong.slice(0, 2));
const isFirst = new Uint8Array(0x10000);
const isSecond = new Uint8Array(0x10000);
for (const { wrong } of allKnown) {
  isFirst[wrong.charCodeAt(0)] = 1;
  isSecond[wrong.charCodeAt(1)] = 1;
}

function knownIn(plain: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (isFirst[plain.charCodeAt(at)] !== 1 || isSecond[plain.charCodeAt(at + 1)] !== 1) continue;
    for (const known of byBeginning.get(plain.slice(at, at + 2)) ?? []) {
      if (isWrongAt(known, plain, at)) found.push({ at, wrong: known.wrong, right: known.right });
    }
  }
  return found;
}

function isWrongAt(
  { wrong, rightAfter, rightBefore }: KnownTypingError,
  plain: string,
  at: number,
): boolean {
  if (!plain.startsWith(wrong, at)) return false;
  const [before, behind] = [plain[at - 1] ?? '', plain[at + wrong.length] ?? ''];
  return (
    (before === '' || !rightAfter.includes(before)) &&
    (behind === '' || !rightBefore.includes(behind))
  );
}

/** A word that is part of the right one (处理费, 信息处理费) is wrong only where the rest is missing. */
function* listedIn(plain: string, listed: readonly TypingError[]): Iterable<Found> {
  for (const { wrong, right } of listed) {
    const inside = right.indexOf(wrong);
    for (let at = plain.indexOf(wrong); at !== -1; at = plain.indexOf(wrong, at + wrong.length)) {
      const isRight = inside !== -1 && plain.startsWith(right, at - inside);
      if (!isRight) yield { at, wrong, right };
    }
  }
}

function* patternsIn(plain: string, patterns: readonly TypingPattern[]): Iterable<Found> {
  for (const { pattern, right, said } of patterns) {
    for (const { 0: wrong, index: at } of plain.matchAll(pattern)) {
      yield { at, wrong, right: right(wrong), said };
    }
  }
}

/** 公开工作公开工作: several Chinese characters, and the same once more. */
function twiceIn(plain: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  // Of so many characters in a row one is looked at.
  for (let at = 0; at < plain.length; at += shortestTwice) {
    const code = plain.charCodeAt(at);
    if (!isHan(code)) continue;
    for (let length = longestTwice; length >= shortestTwice; length -= 1) {
      if (plain.charCodeAt(at + length) !== code) continue;
      const from = startOfTwice(plain, at, length);
      if (from === undefined || from < end) continue;
      end = from + 2 * length;
      found.push({ at: from, wrong: plain.slice(from, end), right: undefined, said: twice });
    }
  }
  return found;
}

const shortestTwice = 4;
const longestTwice = 10;
const twice = '连写了两遍，请删去一遍，或者补上漏掉的字和标点';

/** Where `length` characters around `at` begin that are followed by the same. */
function startOfTwice(plain: string, at: number, length: number): number | undefined {
  const isAlike = (index: number): boolean =>
    index >= 0 && isHan(plain.charCodeAt(index)) && plain[index] === plain[index + length];
  let from = at;
  while (at - from < length && isAlike(from - 1)) from -= 1;
  let to = at + 1;
  while (to - from < length && isAlike(to)) to += 1;
  return to - from >= length ? from : undefined;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** In order; of those that overlap the first. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => a.at - b.at || b.wrong.length - a.wrong.length)) {
    const last = kept.at(-1);
    if (last === undefined || each.at >= last.at + last.wrong.length) kept.push(each);
  }
  return kept;
}

function finding({ at, wrong, right, said }: Found, passage: Passage): Finding {
  const fix = right === undefined ? undefined : passage.edit(at, at + wrong.length, right);
  const meant = right === undefined ? '' : `应为“${right}”`;
  const why = said === undefined ? '' : right === undefined ? said : `：${said}`;
  return {
    message: `“${wrong}”${meant}${why}`,
    textAt: passage.placeAt(at),
    ...(fix !== undefined && { fix }),
  };
}
