/** Queries written by hand, as citizens, journalists and clerks type them. */
import type { Expectation, GoldQuery } from './gold-query.ts';

export const typedByPeople: readonly GoldQuery[] = [
  ...byPeople(
    '信息处理费',
    '征地补偿',
    '依申请公开',
    '行政复议',
    '行政诉讼',
    '宅基地审批',
    '秸秆禁烧',
    '低保',
    '政务新媒体',
    '个人隐私',
    '失效链接',
    '身份证号',
    '读屏软件',
    '老年人',
    '出庭应诉',
    '老旧小区改造',
    '食品安全抽检',
    '没有收取',
    '结果纠正',
    '重复申请',
    '未发生行政强制',
    '信息处理费 没有收取',
    '征地补偿 低保',
    '“义务教育招生”',
    '高标准农田？',
    '2023',
    '23年',
    '二〇二三年',
    '２０２２年度',
    '2024年 征地补偿',
    '征地补偿 21年',
    '青禾县 低保',
    '示例临屏县 培训',
    '示例青禾县卫健委',
    '示例青禾县国土资源局',
    '示例青禾县科工局 行政复议',
    '示例青禾县卫生健康委员会 2020',
    '年度報告',
    '徵地補償',
    '農業農村局',
  ),
  known('青禾科工局 23年', '/reports/shili-qinghe-keji-gongye-xinxihuaju/2023/'),
  known('青禾县卫健委去年', '/reports/shili-qinghe-weisheng-jiankang-weiyuanhui/2024/'),
  known('示例青禾县政府 前年', '/reports/shili-qinghe-renmin-zhengfu/2023/'),
  known(
    '示例青禾县卫生和计划生育委员会2023年',
    '/reports/shili-qinghe-weisheng-jiankang-weiyuanhui/2023/',
  ),
  known('青禾县安全生产监督管理局2019年年报', '/reports/shili-qinghe-yingji-guanliju/2019/'),
  known('青禾縣教育局二〇二三年', '/reports/shili-qinghe-jiaoyuju/2023/'),
  known('2022 年 青禾县 公安局', '/reports/shili-qinghe-gonganju/2022/'),
  known('青禾公安局２２年的报告', '/reports/shili-qinghe-gonganju/2022/'),
  known('青禾县公安局2024年收到多少申请', '/reports/shili-qinghe-gonganju/2024/'),
  known('去年青禾县人社局公开了多少', '/reports/shili-qinghe-renli-shehui-baozhangju/2024/'),
  by('numbers, typed', '新收 ≥ 50', { all: { figures: ['requests.received.total>=50'] } }),
  by('numbers, typed', '行政复议结果纠正 > 0', {
    all: { figures: ['disputes.reconsideration.corrected>0'] },
  }),
  by('numbers, typed', '青禾县 新收超过30件', {
    all: { region: '示例省/示例甲市/示例青禾县', figures: ['requests.received.total>30'] },
  }),
  by('numbers, typed', '2023年乡镇街道新收5件以上', {
    all: { year: 2023, kind: '乡镇街道', figures: ['requests.received.total>=5'] },
  }),
  ...['不存在的词语测试', '量子计算机', '火星移民', '咖啡拉花', 'asdfghjkl'].map((typed) =>
    by('nothing to be found', typed, { nothing: true }),
  ),
];

function byPeople(...typed: readonly string[]): GoldQuery[] {
  return typed.map((one) => by('typed by people', one, {}));
}

function known(typed: string, first: string): GoldQuery {
  return by('typed by people, one report meant', typed, { first });
}

function by(kind: string, typed: string, expect: Expectation): GoldQuery {
  return { kind, typed, expect };
}
