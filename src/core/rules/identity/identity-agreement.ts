import { frontMatterKey } from '../../form/front-matter.ts';
import { reportTitle } from '../../form/report-title.ts';
import { agencyNames } from '../../register/agency.ts';
import { defineRule, type Finding, type Subject } from '../define-rule.ts';

/** Path, front matter and title name the same agency and year. */
export const identityAgreement = defineRule({
  id: 'identity-agreement',
  severity: 'error',
  title: '路径、前置信息和标题应是同一个机关、同一年度',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：各机关公布本机关上一年度的报告',
  rationale: '复制上一年的文件最容易留下旧的年份或者别的机关的名称。',
  canBeAcknowledged: false,
  good: [
    {},
    { body: { firstYear: 2023, lastYear: 2023 } },
    {
      agencyName: '示例县水务局',
      title: '示例县水务局2023年政府信息公开工作年度报告',
    },
  ],
  bad: [
    {
      given: { yearOfPath: 2024 },
      messages: ['年度是2023，文件名是2024.md；请改成一致'],
    },
    {
      given: { body: { lastYear: 2022, successor: 'shili-ziran-ziyuanju' } },
      messages: [
        '机关登记的终止年度是2022，这份报告是2023年的；请核对放错了文件夹，还是登记写错了',
      ],
    },
    {
      given: { body: { firstYear: 2024 } },
      messages: [
        '机关登记的起始年度是2024，这份报告是2023年的；请核对放错了文件夹，还是登记写错了',
      ],
    },
    {
      given: { title: '示例县水利局2022年政府信息公开工作年度报告' },
      messages: ['标题应是“示例县水利局2023年政府信息公开工作年度报告”'],
    },
    {
      given: {
        agencyName: '示例县教育局',
        title: '示例县教育局2023年政府信息公开工作年度报告',
      },
      messages: [
        '机关是“示例县教育局”，文件夹“shili-shuiliju”登记的是“示例县水利局”，曾用名“示例县水务局”；请核对放错了文件夹，还是写错了名称',
      ],
    },
    {
      given: { period: { from: '2022-01-01', to: '2022-12-31' } },
      messages: ['统计期限2022-01-01/2022-12-31不在2023年之内，请核对'],
    },
    {
      given: { publishedOn: '2023-06-30' },
      messages: ['发布日期2023-06-30早于2023年年底，报告还没有到能写的时候，请核对'],
    },
    {
      given: { corrections: [{ date: '2024-01-01', text: '改正一处数字。' }] },
      messages: ['更正日期2024-01-01早于首次发布的日期2024-01-22，请核对'],
    },
  ],
  *check(subject) {
    yield* checkYear(subject);
    yield* checkLife(subject);
    yield* checkAgency(subject);
    yield* checkTitle(subject);
    yield* checkDates(subject);
  },
});

function* checkYear({ report, yearOfPath }: Subject): Iterable<Finding> {
  if (report.year === yearOfPath) return;
  yield {
    message: `年度是${String(report.year)}，文件名是${String(yearOfPath)}.md；请改成一致`,
    key: frontMatterKey('year'),
  };
}

/** A body owes reports from its first to its last year. */
function* checkLife({ report, agency }: Subject): Iterable<Finding> {
  const { firstYear, lastYear } = agency ?? {};
  const limit =
    firstYear !== undefined && report.year < firstYear
      ? `起始年度是${String(firstYear)}`
      : lastYear !== undefined && report.year > lastYear
        ? `终止年度是${String(lastYear)}`
        : undefined;
  if (limit === undefined) return;
  yield {
    message: `机关登记的${limit}，这份报告是${String(report.year)}年的；请核对放错了文件夹，还是登记写错了`,
    key: frontMatterKey('year'),
  };
}

function* checkAgency({ report, agency }: Subject): Iterable<Finding> {
  if (agency === undefined || agencyNames(agency).includes(report.agencyName)) return;
  const former = agency.formerNames.map((name) => `，曾用名“${name}”`).join('');
  yield {
    message: `机关是“${report.agencyName}”，文件夹“${agency.id}”登记的是“${agency.name}”${former}；请核对放错了文件夹，还是写错了名称`,
    key: frontMatterKey('agencyName'),
  };
}

function* checkTitle({ report }: Subject): Iterable<Finding> {
  const title = reportTitle(report.agencyName, report.year);
  if (report.title === title) return;
  yield { message: `标题应是“${title}”`, key: frontMatterKey('title') };
}

function* checkDates({ report }: Subject): Iterable<Finding> {
  const year = String(report.year);
  const { period, publishedOn } = report;
  if (period !== null && !(period.from.startsWith(year) && period.to.startsWith(year))) {
    yield {
      message: `统计期限${period.from}/${period.to}不在${year}年之内，请核对`,
      key: frontMatterKey('period'),
    };
  }
  if (publishedOn !== null && publishedOn < `${year}-12-31`) {
    yield {
      message: `发布日期${publishedOn}早于${year}年年底，报告还没有到能写的时候，请核对`,
      key: frontMatterKey('publishedOn'),
    };
  }
  for (const { date } of report.corrections) {
    if (publishedOn === null || date >= publishedOn) continue;
    yield {
      message: `更正日期${date}早于首次发布的日期${publishedOn}，请核对`,
      key: frontMatterKey('corrections'),
    };
  }
}
