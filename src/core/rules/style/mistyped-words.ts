/** Words of this work with one letter taken for another of the same sound or of much the same shape. */
import { knownTypingErrors, type KnownTypingError } from './known-typing-errors.ts';

/** Letters that are typed or scanned for the first of their line. */
const takenFor = `
公 工
开 幵
及 急极
受 授
请 情清
议 仪义
讼 颂
诉 述
读 渎
策 册
复 付覆
审 宙
密 秘
组 祖阻
织 识职
障 章
建 健
健 建键
全 金
善 膳
贯 惯
彻 切撤
落 洛
实 时
严 言
高 离
待 侍带
丰 封
富 福
形 型刑
式 示
众 从
群 裙
培 陪
训 川
队 对
伍 五
设 没
度 渡
准 谁淮
确 却
规 归
范 犯泛
明 名
话 活
预 予
决 绝
站 占
媒 煤
管 菅官
员 园
例 列
显 险
效 郊
任 仁
责 则
道 到
栏 拦
录 绿
府 俯
与 予于
宣 喧
传 穿转
理 里
`;

/** Long enough that with another letter they are no words, wherever they stand. */
const words = `
政府信息公开 信息公开 政务公开 主动公开 依申请公开 政策解读 解读形式 行政复议 行政诉讼 行政机关 规范性文件
领导小组 组织领导 监督保障 监督管理 保密审查 信息审核 审核发布 门户网站 政府网站 政务新媒体 公众号 公开条例
公开指南 公开目录 公开栏目 公开渠道 公开形式 公开平台 工作机制 工作制度 公开制度 长效机制 建立健全 健全完善
健全工作 制度健全 不断完善 进一步完善 进一步规范 进一步提高 贯彻落实 认真贯彻 深入贯彻 全面贯彻 严格执行
严格落实 严格按照 严格遵守 切实提高 不断提高 切实提升 有待提高 有待加强 有待提升 内容丰富 不够丰富 形式丰富
形式单一 更新不及时 不够及时 公开不及时 回复及时 及时公开 及时更新 及时准确 准确及时 全面准确 知情权 参与权
人民群众 广大群众 公众参与 业务培训 教育培训 专题培训 组织培训 队伍建设 平台建设 制度建设 网站建设
标准化规范化 规范化建设 透明度 申请人 受理申请 申请受理 举报电话 联系电话 咨询电话 监督电话 财政预算 预决算
部门预算 部门决算 工作人员 条例规定 条例要求 明显成效 成效明显 显著成效 责任落实 责任意识 明确责任 落实责任
专人负责 具体负责 日常管理 信息管理 广泛宣传 加强宣传 宣传力度 宣传培训 按时答复 依法答复 书面答复 答复申请
`;

const letters = new Map(
  takenFor
    .trim()
    .split('\n')
    .map((line) => {
      const [letter = '', others = ''] = line.split(' ');
      return [letter, [...others]];
    }),
);

export const mistypedWords: readonly KnownTypingError[] = [
  ...new Map(
    words
      .trim()
      .split(/\s+/)
      .flatMap(mistypings)
      .map((error) => [error.wrong, error]),
  ).values(),
];

function mistypings(word: string): KnownTypingError[] {
  return [...word].flatMap((letter, at) =>
    (letters.get(letter) ?? [])
      .map((other) => word.slice(0, at) + other + word.slice(at + 1))
      .filter((wrong) => !knownIn(wrong))
      .map((wrong) => ({ wrong, right: word, rightAfter: '', rightBefore: '' })),
  );
}

/** Found already, by itself or by a part of it. */
function knownIn(wrong: string): boolean {
  return knownTypingErrors.some((known) => wrong.includes(known.wrong));
}
