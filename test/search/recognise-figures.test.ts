import { describe, expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { fewCounties, register } from './support/register.ts';

const { bodies, fold } = register(fewCounties);
const known = {
  bodies: new Map(bodies.map((body) => [body.id, body])),
  fold,
  thisYear: 2025,
  figures: mainFigures,
};

function conditionsIn(typed: string): string[] {
  return recognise(typed, known).mentions.flatMap(({ named, label }) =>
    'facet' in named && named.facet === 'figure' ? [`${label}: ${named.values.join(' ')}`] : [],
  );
}

function orderOf(typed: string): string | undefined {
  const mention = recognise(typed, known).mentions.find(({ named }) => 'sort' in named);
  if (mention === undefined || !('sort' in mention.named)) return undefined;
  return `${mention.label}: ${mention.named.sort}`;
}

describe('a condition is recognised', () => {
  test.each([
    ['新收≥100', '新收 ≥ 100: requests.received.total>=100'],
    ['2023年的新收≥100', '新收 ≥ 100: requests.received.total>=100'],
    ['新收 >= 100', '新收 ≥ 100: requests.received.total>=100'],
    ['新收 ＞ １００', '新收 > 100: requests.received.total>100'],
    ['新收大于100', '新收 > 100: requests.received.total>100'],
    ['新收超过100件', '新收 > 100: requests.received.total>100'],
    ['新收100件以上', '新收 ≥ 100: requests.received.total>=100'],
    ['新收10件以下', '新收 ≤ 10: requests.received.total<=10'],
    ['本年新收不少于1,000件', '新收 ≥ 1000: requests.received.total>=1000'],
    ['申请量超过一百件', '新收 > 100: requests.received.total>100'],
    ['收到申请不足五件', '新收 < 5: requests.received.total<5'],
    ['新收为零', '新收 = 0: requests.received.total=0'],
    ['结转不少于5', '结转下年 ≥ 5: requests.carriedForward.total>=5'],
    ['上年结转>1', '上年结转 > 1: requests.broughtForward.total>1'],
    ['结果纠正>0', '行政复议：结果纠正 > 0: disputes.reconsideration.corrected>0'],
    ['行政复议 结果纠正 > 0', '行政复议：结果纠正 > 0: disputes.reconsideration.corrected>0'],
    ['复议维持>0', '行政复议：结果维持 > 0: disputes.reconsideration.upheld>0'],
    ['收到超过100件申请', '新收 > 100: requests.received.total>100'],
    [
      '规范性文件 现行有效 >= 3',
      '行政规范性文件：现行有效 ≥ 3: proactiveDisclosure.normativeDocuments.inForce>=3',
    ],
    ['新收  的  件数  超过  5  件', '新收 > 5: requests.received.total>5'],
    ['复议超过3件', '行政复议：总计 > 3: disputes.reconsideration.total>3'],
    ['行政处罚大于1000', '行政处罚：处理决定 > 1000: proactiveDisclosure.penalties.decisions>1000'],
  ])('%s', (typed, condition) => {
    expect(conditionsIn(typed)).toEqual([condition]);
  });

  test.each(['未收到申请', '没有收到申请', '未收到政府信息公开申请', '零申请', '没有申请'])(
    '%s: none came in',
    (typed) => {
      expect(conditionsIn(typed)).toEqual(['新收 = 0: requests.received.total=0']);
    },
  );

  test('没有 and 有 before a result', () => {
    const figure = '行政复议：结果纠正';
    expect(conditionsIn('没有结果纠正')).toEqual([
      `${figure} = 0: disputes.reconsideration.corrected=0`,
    ]);
    expect(conditionsIn('有结果纠正')).toEqual([
      `${figure} > 0: disputes.reconsideration.corrected>0`,
    ]);
  });

  test('beside a body, a year and a kind', () => {
    const { mentions } = recognise('延津县2023年乡镇街道新收10件以上', known);
    expect(mentions.map(({ label }) => label)).toEqual([
      '延津县',
      '2023年',
      '乡镇街道',
      '新收 ≥ 10',
    ]);
  });
});

test.each([
  '新收10到50件',
  '新收 10-50',
  '新收在10至50之间',
  '新收50～10件',
  '2023年新收10件至50件',
])('two numbers that a figure lies between are two conditions: %s', (typed) => {
  expect(conditionsIn(typed)).toEqual([
    '新收 ≥ 10: requests.received.total>=10',
    '新收 ≤ 50: requests.received.total<=50',
  ]);
});

describe('no condition is recognised', () => {
  test.each([
    '依申请公开',
    '收到申请15件',
    '规章对外公开总数为0件。',
    '全年新收为3件，比上年多',
    '主动公开超过100件',
    '主动公开信息100条以上',
    '公开3次以上',
    '没有公开',
    '新收2021-2023',
    '公开10至15个工作日',
    '有申请人',
    '办理结果',
    '新收超过9999999999999999件',
    '不予公开',
  ])('in %s', (typed) => {
    expect(conditionsIn(typed)).toEqual([]);
  });
});

describe('an order is recognised', () => {
  test.each([
    ['谁公开最多', '“予以公开”从多到少: most:requests.disclosed.total'],
    ['哪个单位收到申请最多', '“新收”从多到少: most:requests.received.total'],
    ['申请最多', '“新收”从多到少: most:requests.received.total'],
    ['收到最多申请的单位', '“新收”从多到少: most:requests.received.total'],
    ['复议最多', '“行政复议：总计”从多到少: most:disputes.reconsideration.total'],
    ['结转最多的单位', '“结转下年”从多到少: most:requests.carriedForward.total'],
    ['2023年谁公开最多', '“予以公开”从多到少: most:requests.disclosed.total'],
    ['新收排名', '“新收”从多到少: most:requests.received.total'],
  ])('in %s', (typed, order) => {
    expect(orderOf(typed)).toBe(order);
  });

  test.each(['主动公开最多', '不公开最多', '最多跑一次', '最多的问题是不及时公开', '申请最少'])(
    'not in %s',
    (typed) => {
      expect(orderOf(typed)).toBeUndefined();
    },
  );
});
