/** Names of persons in full, where the text says what they are: applicants, plaintiffs. 张某某 is nobody's name. */
import { doubleFamilyNames, familyNames } from './family-names.ts';

export interface PersonName {
  readonly name: string;
  /** Behind its last character. */
  readonly end: number;
  /** It begins as other words far more often do: only in a field of a form it is surely a name. */
  readonly isRare: boolean;
}

/**
 * The name that begins at `at` and is followed by what `boundary` (sticky) matches. Words that begin with the sign of
 * a family name, such as 高度 and 方便, are none; nor are names of places and bodies.
 */
export function personNameAt(text: string, at: number, boundary: RegExp): PersonName | undefined {
  const family = familyNameAt(text, at);
  if (family === undefined || startsWithWord(text, at)) return undefined;
  for (const length of [2, 1]) {
    const end = at + family.length + length;
    const given = text.slice(at + family.length, end);
    boundary.lastIndex = end;
    if (isGivenName(given) && given.length === length && boundary.test(text))
      return { name: family + given, end, isRare: functionSigns.includes(family) };
  }
  return undefined;
}

function familyNameAt(text: string, at: number): string | undefined {
  const double = text.slice(at, at + 2);
  if (doubleFamilyNames.includes(double)) return double;
  const sign = text.charAt(at);
  return familyNames.has(sign) ? sign : undefined;
}

function startsWithWord(text: string, at: number): boolean {
  const two = text.slice(at, at + 2);
  return words.has(two) || /^.[州某氏姓家]/u.test(two);
}

function isGivenName(given: string): boolean {
  return /^\p{Script=Han}{1,2}$/u.test(given) && !noName.test(given);
}

/** Family names that far more often begin another word: 方可, 于次日, 应当. */
const functionSigns =
  '申于方安常关时应向解成连包单易管尚齐曾付查师封区农容温边党项卫季宁荣庄毕左古谷路米施祝纪盛华花房车苗皮曲凌梅储楚闻谈燕柏欧左舒';

/** Anonymised, a title, a body or a place, or a word that the sentence goes on with. */
const noName = new RegExp(
  [
    '[某甲乙]',
    '^(?:先生|女士|同志|小姐|老师|主任|局长|律师|申请|提出|提交|要求|请求|认为|起诉|通过)',
    '^[姓氏家诉和与及的等都也还已未不没应需要能会就因于所是或但且均将被把从由到]',
    '[的了与及等都也已未不没是被把]$',
    '[村庄寨屯镇乡县市区店厂社所局组队院校户坊湾坪岭营铺州省族籍园苑巷街]$',
    '公司|企业|集团|单位|合作|村民|居民|代理',
  ].join('|'),
);

/** Words whose first sign is a family name; of those that are rare as names only what may fill a field. */
const words: ReadonlySet<string> = new Set(
  (
    '高度 高频 高额 高价 高校 高兴 高中 高效 高等 高速 高压 高龄 高级 高质 高标 高考 高于 高新 高昂 何时 何种 何处 何事 何地 何人 何以 何等 何况 ' +
    '张贴 张榜 张开 陈述 陈情 陈旧 陈列 许可 许多 许诺 程序 程度 余下 余款 余额 余地 田间 田地 田亩 田土 田块 任何 任意 任选 任务 任职 任期 任由 任一 ' +
    '马上 马路 马虎 范围 范例 范畴 范本 金额 金融 金属 金华 陆续 陆地 陆域 陆上 周边 周围 周末 周期 周知 周内 周一 周二 周三 周四 周五 周六 周日 周年 周岁 周转 周到 ' +
    '钱款 钱财 钱物 严格 严重 严肃 严厉 严密 严谨 石料 石头 石油 石材 石家 毛利 毛地 毛石 龙头 万一 万元 万余 万件 万条 万人 万名 万户 万亩 万次 万科 白天 白纸 白酒 白色 ' +
    '文化 文件 文书 文字 文本 文档 文号 文体 文明 文旅 文物 文章 章程 章节 林地 林权 林木 林业 林场 罗列 谢绝 谢意 谢谢 顾虑 顾及 顾问 段落 ' +
    '江河 江边 江堤 江北 江南 江东 江苏 江西 江段 孙子 孙女 孙辈 夏季 夏天 夏收 夏粮 史料 史志 康复 康养 洪水 洪灾 洪涝 乔迁 兰花 柴油 柴火 雷电 雷同 钟点 武装 武警 武汉 武断 ' +
    '童年 焦急 焦点 焦虑 殷切 黄金 黄色 黄山 黄河 黄牛 贺卡 贺信 唐突 胡同 胡乱 蓝天 蓝图 蓝色 丁方 汪洋 牛羊 牛奶 黄石 黄冈 武威 章丘 吴江 吴中 吴忠 江阴 江门 江宁 江津 高邮 高密 沈阳 文昌 文山 龙岩 龙井 林芝 汤阴 鲁山 鲁西 鲁南 蒙受 蒙牛 温州 ' +
    '单位 单个 农民 农户 农村 农业 农场 农企 党委 党组 党员 党政 师生 车主 房主 房东 边民 华侨 项目 卫生 成员 成年 安置 关联 应当 方便 方式 时间 易地 古村 区县 区级 花农 苗圃 储户 舒适'
  ).split(' '),
);
