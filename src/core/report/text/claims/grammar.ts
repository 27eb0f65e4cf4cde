/**
 * Words that may stand around a figure without changing what it is a figure of. A count is understood only where all
 * words about it are known, here or in the words for the form: 收到咨询12件 and 涉及征地的12件 are left alone.
 */
import { words } from '../../../form/spoken-term.ts';

export type Role = keyof typeof lists;

/** Words that say nothing that matters. */
const fillers = [
  // Particles and small verbs.
  '的 了 是 有 为 也 又 还 并 且 而 则 已 已经 在 从 中 里 内 由 因 被 以 对 向 与 经 就 按 依 到 至 起 止 现 仍 仍为 即 人 由于 因为 因而',
  '加 加上 连同 余 另 另有 另外 同时 此外 剩余 剩下 尚 尚有 继续 新 旧 我们 它们 他们',
  // Who applies.
  '申请人 公众 群众 社会公众 任何人 任何组织和个人 任何组织或个人 任何组织或者个人 任何组织、个人 任何单位和个人 单位和个人 单位或个人 单位或者个人 公民和法人 公民法人和其他组织',
  '公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民、法人及其他组织',
  '自然人、法人和其他组织 自然人、法人或者其他组织 自然人、法人或其他组织 自然人、法人及其他组织',
  // How it is done.
  '实际 依法 依规 依法依规 按期 按时 如期 及时 规范 妥善 严格 按规定 按照规定 按要求 期限内 法定期限 期限未满 未到期 尚在期限内',
  '法定期限内 法定时限内 规定时限内 规定时间内 规定期限内 在法定期限内 在法定时限内 在规定时限内 在规定时间内 在规定期限内',
  // That it happened.
  '发生 产生 出现 引起 引发 导致 涉及 关于 针对 提出 提起 提交 递交 来自 来自于 来源于 属于 属 不服 形成 给予 进行 承接 收取 征收 收缴 实收',
  '作出 做出 实施 下达 依法作出 依法实施 开具 应诉 法院 人民法院 复议机关 机关 行政机关 原答复 原行政行为 我局的 审理',
  // That it is told.
  '数量 件数 数 数目 数为 情况 情形 事件 方面 工作 过程 过程中 工作中 事宜 各类 共同 年初 目前 截至目前 期间',
  '结果 处理结果 办理结果 本年度办理结果 结果为 结果是 按结果分 经统计 据统计 统计 表中 一栏 一项 各栏 栏 填 填报 具体 具体为 收录 如下 情况如下 变动 较多 较多的 最多的',
  '金额 总额 全额 收入 各项 范围',
].join(' ');

const lists = {
  filler: fillers,
  /** 政府信息公开 as such: a sentence with it may speak of cases about it. */
  mention:
    '政府信息公开 信息公开 政务公开 政务信息公开 政府信息 政府信息公开工作 信息公开工作 政务公开工作 公开政府信息 公开信息 公开工作 ' +
    '政府信息公开事项 政府信息公开答复 政府信息公开类 信息公开类 信息公开事项 信息公开事务 政府信息公开事务 政府信息公开行为 政府信息公开案件 信息公开案件',
  sum: '共 共计 合计 总计 累计 总共 一共 共有 总数 总量 总件数 总数为 总量为 合计为 计 共为 总',
  join: '、 和 及 以及 或 或者 与 暨 既',
  each: '各 各为 各有 均 均为 均是 都 都是 全部 全都 全 皆 全为',
  respectively: '分别 分别为 分别是 分别有 依次为 依次',
  negation:
    '无 没有 未 没 也无 也未 也没有 均无 均未 均没有 都没有 都无 亦无 亦未 暂无 从未 未曾 既无 既未 既没有 不存在 也不存在 不涉及 未有 还没有 又无 仍无 无一 没有一件 未有一件',
  /** Told instead of a number. */
  nil: '零 为零 为无 均为零 零件',
  /** What stands behind it is no count of this year, or none at all. */
  compare:
    '比 较 同比 环比 相比 与上年 同上年 和上年 跟上年 与去年 同去年 与上一年 与上一年度 同期 上升 下降 增长 降低 增幅 降幅 增至 降至 增加到 减少到 ' +
    '多于 少于 高于 低于 大幅 略有 持平 占 率 比例 比重 平均 之和',
  /** What stands behind it in the clause is about all that were counted. */
  rest: '主要 多为 多数 大多 大多数 大部分 内容 集中 重点 主要是 主要为 主要涉及 已全部 已全 均已 都已 均按 均在 全部按 全部在 均能 皆已 已按 已在 相等 相同 一致 相符',
  /** Beside a number: it is none to hold a figure against. */
  vague: '约 近 超 超过 逾 不足 不到 至少 大约 将近 最多 达到 突破 多达 以上 以下 左右 以内 上下',
  /** Of those that were spoken of before. */
  such: '相关 有关 此类 这类 该类 上述 类似 这些 其中的',
  /** A thing as such, not a decision on it: 许可事项12项. */
  matter: '事项 项目 类别 目录 清单 职能 职权 权力 职责',
  paper: '决定 处理决定书 决定书 行为 决定数 决定数量',
  case: '案件 案 案子',
  information: '信息',
  other: '其他 其它 其他的',
  /** All that is told behind it is about these: 新收申请中，…. */
  within: '申请中 当中 之中',
  wholeYear:
    '全年 本年 本年度 年内 当年 今年 今年以来 全年度 年度 年度内 一年来 一年 一年中 一年里 这一年 本年内 当年度 报告期内 统计期限内 报告年度',
  yearEnd:
    '年底 年末 年终 到年底 至年底 截至年底 截至年末 截止年底 截止年末 岁末 期末 本年末 本年底',
  lastYear: '上年 上年度 上一年 上一年度 去年 去年度 往年',
  otherTime:
    '上半年 下半年 前三季度 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 近三年 近两年 近五年 三年来 五年来 两年来 历年 历年来 ' +
    '自成立以来 条例施行以来 期初 上月 本月 每月 每年 每季度 每周 月均 年均 日均 前年 明年 下一年 来年 次年',
  /** The sentence says how numbers were, should or will be, or how documents are marked. */
  doubt:
    '应为 更正 勘误 有误 笔误 误写 误填 错写 错填 应改为 应当为 更改为 力争 预计 目标 拟 假如 如果 例如 比如 倘若 若 口径 重复计 公文 公开属性',
} as const;

/** Words by their role. */
export const grammar = Object.fromEntries(
  Object.entries(lists).map(([role, list]) => [role, words(list)]),
) as Readonly<Record<Role, readonly string[]>>;
