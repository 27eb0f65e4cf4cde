/** Family names, by how they are read. */

/** [pinyin, the names that are read so] */
const readings: readonly (readonly [string, string])[] = (
  'wang 王汪 li 李黎厉 zhang 张章 liu 刘柳 chen 陈谌 yang 杨羊 huang 黄 zhao 赵 wu 吴武伍邬 zhou 周 xu 徐许 sun 孙 ma 马 zhu 朱祝诸 ' +
  'hu 胡扈 guo 郭 he 何贺 lin 林蔺 gao 高 luo 罗骆洛 zheng 郑 liang 梁 xie 谢解 song 宋 tang 唐汤 han 韩 feng 冯封 yu 于余俞喻虞郁 ' +
  'dong 董 xiao 肖萧 cheng 程成 cao 曹 yuan 袁苑 deng 邓 fu 付傅符 shen 沈申 zeng 曾 peng 彭 lv 吕 lu 吕卢陆鲁路芦禄 su 苏 jiang 蒋江姜 ' +
  'cai 蔡 jia 贾 ding 丁 wei 魏韦卫 xue 薛 ye 叶 yan 阎闫颜严晏燕 pan 潘 du 杜 dai 戴 xia 夏 zhong 钟仲 tian 田 ren 任 fan 范樊 fang 方房 ' +
  'shi 石史施时师 yao 姚 tan 谭覃谈 liao 廖 zou 邹 xiong 熊 jin 金靳 hao 郝 kong 孔 bai 白柏 cui 崔 kang 康 mao 毛茅 qiu 邱丘裘 qin 秦覃 gu 顾古谷 ' +
  'hou 侯 shao 邵 meng 孟蒙 long 龙 wan 万 duan 段 lei 雷 qian 钱 yin 尹殷 chang 常 qiao 乔 lai 赖 gong 龚宫巩 wen 文温闻 pang 庞 lan 兰蓝 ' +
  'tao 陶 hong 洪 zhai 翟 an 安 ni 倪 niu 牛钮 ji 季纪姬冀 zhan 詹 zhuang 庄 zha 查 nie 聂 geng 耿 guan 关管 jiao 焦 zuo 左 gan 甘 ' +
  'bao 包鲍 ning 宁 shang 尚 shu 舒 ruan 阮 chu 褚楚储 ling 凌 bi 毕 lian 连 mei 梅 sheng 盛 mo 莫 cen 岑 mi 米 qi 齐戚祁 ' +
  'kuang 邝 qu 屈曲瞿 xiang 项向 huo 霍 yue 岳 ke 柯 pu 蒲濮 xin 辛 ou 欧区 pei 裴 tu 涂屠 ge 葛 xing 邢 che 车 miao 苗缪 bian 卞边 ' +
  'nong 农 rong 荣容 tong 童佟 ai 艾 kou 寇 chai 柴 hua 华花 lang 郎 ju 鞠 pi 皮 dang 党 zang 臧 mu 穆牟 yi 易伊 ying 应'
)
  .split(/ (?=[a-z]+ )/)
  .map((entry) => entry.split(' ') as [string, string]);

/** Of one character each. */
export const familyNames: ReadonlySet<string> = new Set(
  readings.flatMap(([, names]) => [...names]),
);

export const doubleFamilyNames: readonly string[] =
  '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 端木'.split(' ');

/** How a family name is written in a mailbox; several where it is read in several ways. */
export function readingsOf(familyName: string): readonly string[] {
  return readings.flatMap(([reading, names]) => (names.includes(familyName) ? [reading] : []));
}
