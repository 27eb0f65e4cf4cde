/** Typing errors that show only in what stands around them: doubled letters and marks, 的 for 地 and 得, 截止 for 截至. */

export interface TypingPattern {
  /** Spares most texts the search. */
  readonly first: RegExp;
  readonly pattern: RegExp;
  /** What was meant; undefined where only a person can tell. */
  readonly right: (found: string) => string | undefined;
  /** What is wrong, where it isn't plain. */
  readonly said?: string;
}

const keepFirst = (found: string): string => found.slice(0, 1);
const keepHalf = (found: string): string => found.slice(0, found.length / 2);

const adverb = '(?:深入|扎实|有序|稳步|积极|认真|大力|切实|逐步|有力|有效)';
const noun =
  '(?:计划|方案|措施|机制|方式|过程|情况|成果|效果|局面|态[度势]|作[风用]|精神|能力|进[程展]|步伐|力度|中|下|以来|是|和|与|及|，)';
const pronounced =
  '(?:学习|理解|落实|贯彻|宣传|推进|把握|掌握|研究|领会|执行|解读|开展|重视|更新|做|抓|学|管|讲)';
const quality =
  '(?:深入|到位|及时|全面|准确|充分|规范|透彻|扎实|详细|完善|主动|广泛|细致|有力|深|透|紧|实|严|好|细)';

export const typingPatterns: readonly TypingPattern[] = [
  {
    first: /[，。、；：！？][，。、；：！？,.;:]/,
    pattern: /([，、；：！？])\1+|。{2}(?!。)(?<!。{3})/g,
    right: keepFirst,
    said: '标点重复了',
  },
  {
    first: /[，。、；：][，。、；：]/,
    pattern: /，[。、；：]|、[。，；：]|；[。，、：]|：[。，、；]|。[，、；：]/g,
    right: (found) => (found.endsWith('。') ? '。' : undefined),
    said: '两个标点连在一起，只应留一个',
  },
  {
    first: /\d[Oo]|[lI]\d/,
    pattern: /(?<![A-Za-z\d])(?:\d{1,3}[Oo]\d{0,3}|[lI]\d{1,4})(?=[年件条])/g,
    right: (found) => found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    said: '数字里有字母',
  },
  { first: /査/, pattern: /査/g, right: () => '查' },
  { first: /的的/, pattern: /(?<![目标有])的的(?![确士])/g, right: keepFirst },
  { first: /了了/, pattern: /(?<![不百为])了了(?![解断然结却望无之])/g, right: keepFirst },
  { first: /是是/, pattern: /(?<![但于还就若凡总只])是是(?![非否])/g, right: keepFirst },
  {
    first: /在在/,
    pattern: /(?<![存正所现内外潜旨重健实好贵处自何])在在(?![线于建岗校职读编场册押位家京途乎即])/g,
    right: keepFirst,
  },
  { first: /于于/, pattern: /于于(?![洪都田谦氏])/g, right: keepFirst },
  {
    first: /和和/,
    pattern: /(?<![温平柔缓祥共谐中调饱暖随总之])和和(?![气睦谐美平解好乐县田林顺静硕龙政布])/g,
    right: keepFirst,
  },
  {
    first:
      /(进一步|进行|开展|加强|按照|根据|提高|完善|建立|积极|严格|全面|不断|充分|以及|同时|其中|目前|认真|切实|群众|部门)\1/,
    pattern:
      /(进一步|进行|开展|加强|按照|根据|提高|完善|建立|积极|严格|全面|不断|充分|以及|同时|其中|目前|认真|切实|群众|部门)\1/g,
    right: keepHalf,
  },
  {
    first: /截止/,
    pattern:
      /(?<=^|[。；，、：（])截止(?=[ ]?(?:(?:19|20)\d\d|\d{1,2}月|年底|当年|去年|今年|本年|月底))/g,
    right: () => '截至',
    said: '后面是时间，应用“截至”',
  },
  {
    first: /不公开是例外/,
    pattern: /(?<=公开为(?:常态|原则|惯例)[、，,]?(?:以)?)不公开是例外/g,
    right: () => '不公开为例外',
  },
  {
    first: /的(?:推进|推动|开展|贯彻|落实|做好|实施)/,
    pattern: new RegExp(
      `(?<!(?:得到|取得|获得|实现|有了|进行|缺乏|完成|保证|保障)(?:更加|更为)?)${adverb}的(?:推进|推动|开展|贯彻|落实|做好|实施)(?=[了\\p{Script=Han}])(?!了?${noun})(?!的)(?!\\p{Script=Han}{0,3}[。，；、])`,
      'gu',
    ),
    right: (found) => found.replace('的', '地'),
    said: '修饰动词用“地”',
  },
  {
    first: /[好时]的(?:满足|服务|保障|公开|发布|更新|回应|答复)/,
    pattern:
      /更好的满足(?=\p{Script=Han}{2})|更好的(?:服务|保障)(?=群众|企业|人民|百姓|社会|大局|公众|基层|民生)(?!\p{Script=Han}{2}的)|及时的(?:公开|发布|更新|回应|答复)(?=了|政府|政务|各类|相关|有关|群众|公众|网站|信息|栏目|政策|文件)/gu,
    right: (found) => found.replace('的', '地'),
    said: '修饰动词用“地”',
  },
  {
    first: /的(?:还|也)?不/,
    pattern: new RegExp(
      `(?<!应|当|该|要|需|动|请)${pronounced}的(?:还|也|仍)?不(?:够|太|是很)?${quality}(?=[，。；、！]|$)`,
      'g',
    ),
    right: (found) => found.replace('的', '得'),
    said: '补语前用“得”',
  },
  {
    first: /热线办\d/,
    pattern: /(?<=(?:办理|回复|办结|处理|答复)[^，。；]{0,12})热线办\d{1,5}件/g,
    right: () => undefined,
    said: '像是漏了字：是“热线交办”还是“热线办件”，请核对',
  },
];
