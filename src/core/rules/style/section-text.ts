import { sections } from '../../form/sections.ts';
import { numberMarksIn } from '../../report/text/notation/numbering.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { inSection } from './in-section.ts';

/** Sections without a table say something, and so does each of their sub-headings. */
export const sectionText = defineRule({
  id: 'section-text',
  severity: 'warning',
  title: '各部分应当有实际内容',
  basis:
    '国办公开办函〔2021〕30号：发布内容不准确不全面或者内容雷同、敷衍塞责的，依法追究责任；《中华人民共和国政府信息公开条例》第五十条',
  rationale: '总体情况、存在的主要问题是法定内容，写“无”“同上”等于没有报告。',
  canBeAcknowledged: false,
  good: [
    {},
    inSection('otherMatters', '无。'),
    inSection('problemsAndImprovements', '（一）人手不足\n\n（二）更新不及时\n\n（三）解读少'),
    inSection('overview', '### （一）主动公开\n\n#### 1.网站\n\n公布9条。'),
  ],
  bad: [
    {
      given: inSection('overview', ''),
      messages: ['“一、总体情况”下面没有文字；请写明本年度的情况'],
    },
    {
      given: inSection('problemsAndImprovements', '暂无。'),
      messages: ['“五、存在的主要问题及改进情况”只写了“暂无。”；请写明本年度的主要问题和改进情况'],
    },
    {
      given: inSection('otherMatters', ''),
      messages: ['“六、其他需要报告的事项”下面没有文字；没有要报告的事项，也请写“无”'],
    },
    {
      given: inSection('overview', '### （一）主动公开\n\n公布9条。\n\n### （二）依申请公开'),
      messages: ['“（二）依申请公开”下面没有内容，请补上，或者删去这个标题'],
    },
    {
      given: inSection('overview', '（一）主动公开\n\n（二）依申请公开\n\n全年没有收到申请。'),
      messages: ['“（一）主动公开”下面没有内容，请补上，或者删去这个标题'],
    },
  ],
  *check({ report }) {
    for (const [part, section] of report.sections.entries()) {
      const meant = sections.find(({ id }) => id === section.id);
      if (meant === undefined || meant.hasTable) continue;
      const passages = passagesOf(report).filter((passage) => passage.part === part);
      const said = wanting(section, passages);
      if (said !== undefined) yield { message: `“${section.title}”${said}`, sectionAt: part };
      else yield* emptyHeadings(passages, report);
    }
  },
});

function wanting({ id }: ReportSection, passages: readonly Passage[]): string | undefined {
  const written = passages.map(({ text }) => text.trim()).join('');
  if (!/[\p{Script=Han}\w]/u.test(written)) return `下面没有文字；${duties[id ?? ''] ?? ''}`;
  if (id === 'otherMatters' || !perfunctory.test(written)) return undefined;
  return `只写了“${written}”；${duties[id ?? ''] ?? ''}`;
}

const duties: Readonly<Record<string, string>> = {
  overview: '请写明本年度的情况',
  problemsAndImprovements: '请写明本年度的主要问题和改进情况',
  otherMatters: '没有要报告的事项，也请写“无”',
};

const perfunctory =
  /^(?:[无略]|同上年?|暂无|没有|[详]?见附[件表]|[同与](?:去年|上年度?)(?:相同|一样|一致)?|良好|正常|较好|一般|已?完成|优秀|合格|有待(?:提高|加强|改进)|继续(?:努力|加强|改进)|(?:目前|暂时?|本年度|经自查)?，?(?:没有|无|未发现|不存在)(?:明显|突出|重大)?的?(?:存在)?的?(?:主要)?问题)[。.！]?$/;

function* emptyHeadings(passages: readonly Passage[], report: Report): Iterable<Finding> {
  const isTitle = passages.map((passage) => isBareTitle(passage));
  // Where all of them are as short it is a list.
  const isList = passages.every(({ kind }, at) => kind !== 'heading' && isTitle[at] === true);
  if (isList) return;
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1];
    const isEmpty =
      passage.kind === 'heading'
        ? next === undefined ||
          (next.kind === 'heading' && depthOf(next, report) <= depthOf(passage, report))
        : isTitle[at] === true && isFollowedByNext(passage, next);
    if (!isEmpty) continue;
    yield {
      message: `“${passage.text.trim()}”下面没有内容，请补上，或者删去这个标题`,
      textAt: passage.placeAt(0),
    };
  }
}

/** （二）依申请公开: a number and a few words that make no sentence. */
function isBareTitle({ kind, text: written }: Passage): boolean {
  return (
    kind === 'paragraph' &&
    /^[（(][一二三四五六七八九十]{1,3}[)）][^。；，：,;:]{2,20}$/.test(written.trim())
  );
}

function isFollowedByNext(passage: Passage, next: Passage | undefined): boolean {
  if (next === undefined) return true;
  const [first] = numberMarksIn(next);
  const [own] = numberMarksIn(passage);
  return first?.isLeading === true && first.style === own?.style && first.number === own.number + 1;
}

/** How many # the heading has. */
function depthOf({ part, placeAt }: Passage, report: Report): number {
  const markdown = part === 'lead' ? report.lead : (report.sections[part]?.markdown ?? '');
  const { offset } = placeAt(0);
  return (
    /#{1,6}(?=[ \t]*$)/.exec(markdown.slice(Math.max(0, offset - 12), offset))?.[0].length ?? 0
  );
}
