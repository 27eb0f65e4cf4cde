import { withoutAccepted } from '../../report/text/accepted-words.ts';
import { addressesIn } from '../../report/text/notation/addresses.ts';
import { blankCountsIn } from '../../report/text/notation/blank-counts.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { titlesIn } from '../../report/text/notation/titles.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';
import { leftoversIn, mayHaveLeftovers, type Leftover } from './template-prompts.ts';

/** What a template says where the body should have said something of its own. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  severity: 'warning',
  title: '模板里的占位符、提示语应当填好或者删去',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '“公开信息  条”没有数字，“XX局”没有名称，读者得不到内容，也看得出没有人核对过。',
  canBeAcknowledged: false,
  good: [
    {},
    text('深化“1+X”证书改革，办结张××、××村反映的事项，热线7×24小时受理。'),
    text('请申请人填写《示例县XX事项申请表》（一式两份），各县（市、区）办理依申请公开件。'),
    text('2023年印发《示例样本》，抽检样本120份，模板统一由县政府办公室提供。'),
  ],
  bad: [
    {
      given: text('XX局20××年公开信息  条，共收到件。'),
      messages: [
        '“XX局”是占位符，没有换成实际内容，请填写',
        '“20××年”是占位符，没有换成实际内容，请填写',
        '“开信息  条”没有填数字，请填写',
        '“共收到件”没有填数字，请填写',
      ],
    },
    {
      given: text('（此处填写主要问题）该部分以表格形式报告。如无请填“无”。'),
      messages: [
        '“（此处填写主要问题）”是模板里的提示语，请换成实际内容，或者删去',
        '“该部分以表格形式报告”是模板里的提示语，请换成实际内容，或者删去',
        '“如无请填“无””是模板里的提示语，请换成实际内容，或者删去',
      ],
    },
    {
      given: text('收到申请\\_\\_\\_件，见附件（）和错误！未找到引用源。'),
      messages: [
        '“___”是没有填的空，请填写，或者删去',
        '“（）”是没有填的空，请填写，或者删去',
        '“错误！未找到引用源”是文字处理软件留下的出错信息，请改正，或者删去',
      ],
    },
  ],
  *check({ report, words }) {
    if (!mayHaveLeftovers(wholeTextOf(report))) return;
    for (const passage of passagesOf(report)) {
      const plain = withoutAccepted(passage.text, words.accepted);
      const found = [...countsLeftBlank(plain), ...leftoversIn(plain)];
      if (found.length === 0) continue;
      const isElsewhere = belongingToOthers(passage);
      for (const leftover of apart(found)) {
        if (!isElsewhere(leftover)) yield finding(leftover, passage);
      }
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Leftover['kind'] | 'count';
}

function countsLeftBlank(plain: string): Found[] {
  return blankCountsIn(plain).map(({ start, end }) => ({ start, end, kind: 'count' }));
}

/** In an address, in the title of a form, or where only a picture was left out of the text. */
function belongingToOthers(passage: Passage): (leftover: Found) => boolean {
  const whole = passage.text;
  const addressed = new Uint8Array(whole.length);
  const quoted = new Uint8Array(whole.length);
  for (const { start, end } of addressesIn(whole)) addressed.fill(1, start, end);
  for (const { start, end } of titlesIn(whole)) quoted.fill(1, start, end);
  for (const { 0: found, index } of whole.matchAll(/“[^“”]{1,80}”/g)) {
    quoted.fill(1, index, index + found.length);
  }
  return ({ start, end, kind }) =>
    addressed[start] === 1 ||
    (kind === 'cross' && quoted[start] === 1) ||
    (kind === 'blank' && passage.edit(start, end, '') === undefined);
}

/** In order; of two that overlap the longer. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

function finding({ start, end, kind }: Found, passage: Passage): Finding {
  const from =
    kind === 'count' && /^\s/.test(passage.text.slice(start)) ? Math.max(0, start - 3) : start;
  return {
    message: `“${excerpt(passage.text.slice(from, end).trim())}”${said[kind]}`,
    textAt: passage.placeAt(from),
  };
}

const said: Readonly<Record<Found['kind'], string>> = {
  cross: '是占位符，没有换成实际内容，请填写',
  count: '没有填数字，请填写',
  blank: '是没有填的空，请填写，或者删去',
  prompt: '是模板里的提示语，请换成实际内容，或者删去',
  failure: '是文字处理软件留下的出错信息，请改正，或者删去',
};
