import { distance } from 'fastest-levenshtein';
import { sections, type Section } from '../../form/sections.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';

const six: readonly ReportSection[] = sections.map(({ id, title }) => ({
  id,
  title,
  markdown: '已报告。',
}));

/** A report has the six sections of the form, each once, in order, under their official titles. */
export const sectionsComplete = defineRule({
  id: 'sections-complete',
  severity: 'error',
  title: '六个部分应当齐全、依次排列',
  basis:
    '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号：不能遗漏，也不宜泛化',
  rationale: '读者按部分查找和比较；少一个部分，就少了一项法定内容。',
  canBeAcknowledged: false,
  good: [{}],
  bad: [
    {
      given: { sections: six.slice(0, 5) },
      messages: ['缺少“六、其他需要报告的事项”；没有内容时也要写标题'],
    },
    {
      given: { sections: [...six.slice(1, 2), ...six.slice(0, 1), ...six.slice(2)] },
      messages: ['“一、总体情况”的位置不对，它应在“二、主动公开政府信息情况”之前'],
    },
    {
      given: { sections: [...six, ...six.slice(5)] },
      messages: ['“六、其他需要报告的事项”写了两次，请合并'],
    },
    {
      given: { sections: [...six.slice(0, 5), { title: '六、其他需报告事项', markdown: '' }] },
      messages: ['“六、其他需报告事项”应写成“六、其他需要报告的事项”，一字不差'],
    },
    {
      given: { sections: [...six, { title: '七、附录', markdown: '' }] },
      messages: [
        '“七、附录”不是格式规定的六个部分之一；请用规定的标题，或者改成“###”小标题放进相应的部分',
      ],
    },
  ],
  *check({ report }) {
    yield* unknownSections(report);
    yield* repeatedSections(report);
    yield* missingSections(report);
    yield* misplacedSections(report);
  },
});

function* unknownSections({ sections: found }: Report): Iterable<Finding> {
  for (const [position, { id, title }] of found.entries()) {
    if (id !== undefined) continue;
    const meant = sectionMeant(title, found);
    yield {
      message:
        meant === undefined
          ? `“${title}”不是格式规定的六个部分之一；请用规定的标题，或者改成“###”小标题放进相应的部分`
          : `“${title}”应写成“${meant.title}”，一字不差`,
      sectionAt: position,
    };
  }
}

/** A missing section whose title is much like this one, or has its number. */
function sectionMeant(title: string, found: readonly ReportSection[]): Section | undefined {
  return sections
    .filter(({ id }) => !found.some((section) => section.id === id))
    .find(
      (section) =>
        distance(title, section.title) * 2 <= section.title.length ||
        title.slice(0, 2) === section.title.slice(0, 2),
    );
}

function* repeatedSections({ sections: found }: Report): Iterable<Finding> {
  for (const [position, { id, title }] of found.entries()) {
    const isRepeated = found.slice(0, position).some((before) => before.id === id);
    if (id !== undefined && isRepeated) {
      yield { message: `“${title}”写了两次，请合并`, sectionAt: position };
    }
  }
}

function* missingSections({ sections: found }: Report): Iterable<Finding> {
  for (const { id, title } of sections) {
    if (found.some((section) => section.id === id)) continue;
    // A title that was meant to be this one is reported as such.
    if (
      found.some(
        (section) => section.id === undefined && sectionMeant(section.title, found)?.id === id,
      )
    )
      continue;
    yield {
      message: `缺少“${title}”；没有内容时也要写标题`,
      sectionAt: found.length - 1,
    };
  }
}

/** Only the sections that stand behind a later one, so that one move isn't reported six times. */
function* misplacedSections({ sections: found }: Report): Iterable<Finding> {
  const order = sections.map(({ id }) => id);
  let latest: ReportSection | undefined;
  for (const [position, section] of found.entries()) {
    if (section.id === undefined) continue;
    if (found.slice(0, position).some((before) => before.id === section.id)) continue;
    if (latest?.id !== undefined && order.indexOf(section.id) < order.indexOf(latest.id)) {
      yield {
        message: `“${section.title}”的位置不对，它应在“${latest.title}”之前`,
        sectionAt: position,
      };
    } else {
      latest = section;
    }
  }
}
