/** What stands between the things that are named and only joins them or asks for them: 新收≥50 且 2023年, 新收≥100的单位有哪些. */
import type { Mention } from './recognition.ts';

/** Each mention with such words beside it, so that they are no words to look for. In order; `text`: folded. */
export function withJoints(text: string, mentions: readonly Mention[]): Mention[] {
  const asks = mentions.some(({ named }) => 'sort' in named || named.facet === 'figure');
  const idle = asks ? askingBeside : joining;
  return mentions.map((mention, at) => {
    const before = text.slice(mentions[at - 1]?.end ?? 0, mention.start);
    const after = text.slice(mention.end, mentions[at + 1]?.start);
    const isLast = at === mentions.length - 1;
    // What fills the gap before it belongs to the one before.
    const fromStart = at > 0 && idle.whole.test(before) ? 0 : endingWith(before, idle);
    return {
      ...mention,
      start: mention.start - fromStart,
      end: mention.end + beginningWith(after, isLast, idle),
    };
  });
}

/** Whether there is nothing but a joint or 的 between two places. */
export function isJoined(between: string): boolean {
  return joining.whole.test(between);
}

/** Whether a text that follows a name only asks on, up to a space or the end: 是哪个, 有哪些. */
export function onlyAsks(after: string): boolean {
  return asksOn.test(after);
}

interface Idle {
  readonly whole: RegExp;
  /** At the beginning, up to a space or the end. */
  readonly first: RegExp;
  /** At the end, from a space or the beginning. */
  readonly last: RegExp;
}

const joints = '而且|同时|以及|[并且和与及又也的、,;·]';
const asking = `${joints}|单位|机关|机构|年度报告|报告|年报|名单|都?[是有]|谁|哪[个些家]|哪几个|请问|[?。:]`;

const asksOn = /^的?(?:是|有|都有|都是)?(?:谁|哪[个些家]|哪几个)[?。]?(?=\s|$)/u;

const joining = idleOf(joints);
const askingBeside = idleOf(asking);

function idleOf(words: string): Idle {
  return {
    whole: new RegExp(`^(?:${words}|\\s)*$`, 'u'),
    first: new RegExp(`^\\s*(?:${words})+(?=\\s|$)`, 'u'),
    last: new RegExp(`(?:^|\\s)(?:${words})+\\s*$`, 'u'),
  };
}

/** These only join, even where other words follow at once: 新收≥50且道路. */
const firstJoint = /^(?:并且|而且|且)/u;
const lastJoint = /(?:并且|而且|且)$/u;

/** 2023年的报告, 延津县的单位: of the year's and the county's reports there is nothing to look for in them. */
const ownReports = /^的?(?:单位|机关|年度报告|报告|年报)(?=[\s?。]|$)/u;

function beginningWith(after: string, isLast: boolean, { whole, first }: Idle): number {
  if (whole.test(after)) return after.trimEnd().length;
  const own = isLast ? ownReports.exec(after) : null;
  return (own ?? first.exec(after) ?? firstJoint.exec(after))?.[0].length ?? 0;
}

function endingWith(before: string, { whole, last }: Idle): number {
  if (whole.test(before)) return before.trimStart().length;
  // Nobody writes more of them in a row.
  const near = before.slice(-longest);
  return (last.exec(near) ?? lastJoint.exec(near))?.[0].trimStart().length ?? 0;
}

const longest = 16;
