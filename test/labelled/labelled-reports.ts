/** Labelled reports: what a sentence alone can't show, such as dates, bodies, and the reports around. */
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import type { LabelledCase } from './labelled-cases.ts';
import { inWorld, worlds } from './worlds.ts';

const busy = inWorld('busy', '按照条例的要求，各项工作有序推进。', 'overview');
const { figures } = worlds.busy;
const quiet = inWorld('quiet', '按照条例的要求，各项工作有序推进。', 'overview');
const government = inWorld('government', '按照条例的要求，各项工作有序推进。', 'overview');

const lastYear = {
  figures: {
    ...figures,
    'requests.carriedForward.naturalPerson': 2,
    'requests.carriedForward.total': 2,
    'proactiveDisclosure.normativeDocuments.inForce': 12,
  },
};

/** A section of some length, about a year. */
function account(year: number, count: number): string {
  return [
    `${String(year)}年，我局在县委、县政府的领导下，围绕防汛抗旱、农村供水和河湖管理，有序推进政务公开。`,
    `全年在县政府网站发布水利信息${String(count)}条，在微信公众号发布信息${String(count - 20)}条。`,
    '每逢汛期，我局每天早晚两次公布水库水位和降雨情况，沿河各镇的广播同步播出。',
    '农村供水工程的水价、停水通知和水质检测结果，按月在各村公示栏和网站公布。',
    '河湖划界的成果图在网上可以查阅，并且注明了每段河道的负责人和巡查次数。',
  ].join('');
}

function told(year: number, count: number): ExampleReport {
  return inWorld('quiet', account(year, count), 'overview');
}

export const labelledReports: readonly LabelledCase[] = [
  { what: '表格自相一致', given: busy, finds: undefined },
  { what: '全为0', given: quiet, finds: undefined },
  {
    what: '与上年相接',
    given: { ...busy, around: { lastYear } },
    finds: undefined,
  },
  {
    what: '上年结转与上年报告不同',
    given: {
      ...busy,
      around: {
        lastYear: { figures: { ...lastYear.figures, 'requests.carriedForward.total': 3 } },
      },
    },
    finds: 'carry-forward-continuity',
  },
  {
    what: '并入机关的结转相加',
    given: {
      ...busy,
      around: {
        lastYear: {
          figures: {
            ...lastYear.figures,
            'requests.carriedForward.naturalPerson': 1,
            'requests.carriedForward.total': 1,
          },
        },
        merged: [
          {
            name: '示例县河道所',
            report: {
              figures: {
                'requests.carriedForward.naturalPerson': 1,
                'requests.carriedForward.total': 1,
              },
            },
          },
        ],
      },
    },
    finds: undefined,
  },
  {
    what: '现行有效件数接不上',
    given: {
      ...busy,
      around: {
        lastYear: {
          figures: {
            ...lastYear.figures,
            'proactiveDisclosure.normativeDocuments.inForce': 15,
          },
        },
      },
    },
    finds: 'documents-in-force',
  },
  {
    what: '按期发布',
    given: { ...quiet, publishedOn: '2024-01-31', around: { dueOn: '2024-01-31' } },
    finds: undefined,
  },
  {
    what: '逾期发布',
    given: { ...quiet, publishedOn: '2024-02-01', around: { dueOn: '2024-01-31' } },
    finds: 'published-by-deadline',
  },
  {
    what: '首次发布日期改过',
    given: { ...quiet, publishedOn: '2024-01-22', around: { publishedEarlier: '2024-01-30' } },
    finds: 'publication-date-changed',
  },
  {
    what: '更正少了一条',
    given: {
      ...quiet,
      around: { correctionsEarlier: [{ date: '2024-03-05', text: '改正一处数字。' }] },
    },
    finds: 'corrections-removed',
  },
  {
    what: '更正又添一条，原有的改了个别字',
    given: {
      ...quiet,
      corrections: [
        { date: '2024-03-05', text: '改正了一处数字。' },
        { date: '2024-03-06', text: '改正另一处。' },
      ],
      around: { correctionsEarlier: [{ date: '2024-03-05', text: '改正一处数字。' }] },
    },
    finds: undefined,
  },
  {
    what: '首次发布日期没有改',
    given: { ...quiet, publishedOn: '2024-01-22', around: { publishedEarlier: '2024-01-22' } },
    finds: undefined,
  },
  {
    what: '照抄上年，只改年份和数字',
    given: { ...told(2023, 120), around: { lastYear: told(2022, 110) } },
    finds: 'text-repeated',
  },
  {
    what: '内容与上年不同',
    given: {
      ...told(2023, 120),
      around: {
        lastYear: inWorld(
          'quiet',
          '2022年，我局把政务公开的重点放在饮水安全上。全年走访31个村，把群众关心的水质、水价问题整理成问答，在网站和村务公开栏公布。年底对公开目录作了一次清理，撤下过期的办事指南8份。东河水库除险加固工程的招标、施工和验收信息全部公开。',
          'overview',
        ),
      },
    },
    finds: undefined,
  },
  {
    what: '县水利局填报规章',
    given: {
      ...quiet,
      figures: { 'proactiveDisclosure.governmentRules.inForce': 6 },
    },
    finds: 'rule-making-power',
  },
  {
    what: '设区的市政府填报规章',
    given: {
      ...government,
      agencyName: '示例市人民政府',
      title: '示例市人民政府2023年政府信息公开工作年度报告',
      body: {
        name: '示例市人民政府',
        kind: '政府',
        formerNames: [],
        division: { code: null, path: ['示例省', '示例市'] },
      },
      figures: { ...figures, 'proactiveDisclosure.governmentRules.inForce': 6 },
    },
    finds: undefined,
  },
  {
    what: '名称里没有地区',
    given: {
      ...quiet,
      agencyName: '水利局',
      title: '水利局2023年政府信息公开工作年度报告',
      body: { name: '水利局', formerNames: [], division: { code: null, path: [] } },
    },
    finds: 'agency-name-complete',
  },
  {
    what: '名称里没有地区，登记了行政区划',
    given: {
      ...quiet,
      agencyName: '水利局',
      title: '水利局2023年政府信息公开工作年度报告',
      body: { name: '水利局', formerNames: [] },
    },
    finds: undefined,
  },
  {
    what: '引言写的是别的机关',
    given: { ...quiet, lead: '现公布《示例县教育局2023年政府信息公开工作年度报告》。' },
    finds: 'identity-in-text',
  },
  {
    what: '引言写的是本机关',
    given: { ...quiet, lead: '现公布《示例县水利局2023年政府信息公开工作年度报告》。' },
    finds: undefined,
  },
  {
    what: '引言写的是曾用名',
    given: { ...quiet, lead: '现公布《示例县水务局2023年政府信息公开工作年度报告》。' },
    finds: undefined,
  },
  {
    what: '各成员之和与政府报告相同',
    given: {
      ...government,
      around: { members: [{ name: '示例县水利局', report: { figures } }] },
    },
    finds: undefined,
  },
  {
    what: '成员之和比政府报告多',
    given: {
      ...government,
      around: {
        members: [
          { name: '示例县水利局', report: { figures } },
          { name: '示例县教育局', report: { figures } },
        ],
      },
    },
    finds: 'members-total',
  },
  {
    what: '新收与办结不平',
    given: {
      ...busy,
      figures: {
        ...figures,
        'requests.carriedForward.naturalPerson': 2,
        'requests.carriedForward.total': 2,
      },
    },
    finds: 'requests-flow-balance',
  },
  {
    what: '复议总计不等于各结果之和',
    given: { ...busy, figures: { ...figures, 'disputes.reconsideration.total': 5 } },
    finds: 'disputes-results-total',
  },
  {
    what: '版式与年度不符',
    given: { ...quiet, edition: '2019' },
    finds: 'edition-fits-year',
  },
  {
    what: '标题是上年的',
    given: { ...quiet, title: '示例县水利局2022年政府信息公开工作年度报告' },
    finds: 'identity-agreement',
  },
  {
    what: '统计期限是上年的',
    given: { ...quiet, period: { from: '2022-01-01', to: '2022-12-31' } },
    finds: 'identity-agreement',
  },
  {
    what: '数字空着',
    given: { ...quiet, figures: { 'proactiveDisclosure.licensing.decisions': null } },
    finds: 'blank-figures',
  },
  {
    what: '没有发布日期',
    given: { ...quiet, publishedOn: null },
    finds: 'publication-date',
  },
  {
    what: '缺第六部分',
    given: { ...quiet, sections: (quiet.sections ?? []).slice(0, 5) },
    finds: 'sections-complete',
  },
];
