/** What surrounds an article on the page of a portal: menus, tools, neighbours, the foot of the site. */
import { ancestry, attribute, type Element } from './element.ts';
import { isParagraph, textOf, type Item } from './item.ts';

/** Elements in `around` hold the report, whatever they are called. */
export type Furniture = (item: Item) => boolean;

export function furnitureOf(around: ReadonlySet<Element>): Furniture {
  const known = new Map<Element, boolean>();
  return (item) => item.kind === 'block' && (byText(item) || byElement(item.element));

  function byElement(element: Element): boolean {
    const before = known.get(element);
    if (before !== undefined) return before;
    const is = ancestry(element).some((one) => !around.has(one) && isNamedSo(one));
    known.set(element, is);
    return is;
  }
}

function byText(item: Item): boolean {
  if (item.kind === 'block' && item.linkShare > 0.6) return true;
  if (!isParagraph(item)) return false;
  const text = textOf(item).replace(/\s/g, '');
  if (text.length > 150) return false;
  return signs.test(text) || (beginnings.test(text) && !isSentence(text));
}

/** What begins like a tool of the page may still be a sentence of the report: 打印、复印的费用…… */
function isSentence(text: string): boolean {
  return text.length > 25 && text.endsWith('。') && !/本站|网站标识码|二维码|版权/.test(text);
}

const beginnings = new RegExp(
  `^[【［\\[(（|>»·]*(?:${[
    '上一[篇条页个则]', '下一[篇条页个则]', '打印', '关闭', '分享', '扫一扫', '扫描二维码', '微信扫', '责任编辑', '编辑[:：]',
    '审核[:：]', '相关(?:链接|文章|新闻|信息|稿件|文件|附件|阅读|解读|推荐)', '友情链接', '主办(?:单位)?[:：]', '承办(?:单位)?[:：]',
    '协办', '版权所有', '版权声明', '网站标识码', '网站地图', '网站声明', '网站支持', '关于我们', '联系我们', '技术支持',
    '浏览(?:次数|量)', '阅读(?:次数|量|[:：]|原文|\\d)', '点击(?:次数|量|数|[:：])', '访问(?:次数|量)', '字体', '字号', '收藏', '纠错', '我为政府网站找错',
    '政府网站找错', '(?:您|你)?(?:当前|现在)?(?:的|所在)*位置[:：]', '首页', '返回(?:顶部|列表|首页|上一)', '附件', '文件下载', '下载[:：]', '无障碍',
    'Copyright', '©', '版权', '繁[體体]', '政务微信', '政务微博', '网站首页', '建议使用', '在看', '点赞', '收录于', '长按', '识别二维码', '往期',
    '点击(?:上方|下方|蓝字|关注)', '关注我们', '预览时标签不可点', '继续滑动看下一个', '轻触阅读原文', '向上滑动看下一个', '轻点两下取消', '供稿[:：]', '监制[:：]', '语音播报', '朗读',
  ].join('|')})`,
  'i',
); // prettier-ignore

const signs =
  /ICP备|公网安备|网安备|网站标识码|打印本页|关闭(?:本页|窗口)|您访问的链接即将离开|是否继续访问/;

const tags = /^(?:nav|header|footer|aside|menu)$/;

const names =
  /(?:^|[-_\s])(?:nav\w*|menu\w*|crumbs?|breadcrumbs?|location|position|weizhi|dqwz|foot(?:er)?\w*|share\w*|bdshare\w*|bshare\w*|toolbar|tools?|related?|xgxx|xgwz|xgnews|xglj|attach\w*|fujian|pager|pagination|sidebar|side|search\w*|copyright|banner|qrcode|ewm|erweima|login|header|topbar)(?=$|[-_\s])/i;

function isNamedSo(element: Element): boolean {
  if (tags.test(element.tagName)) return true;
  return ['class', 'id'].some((name) => names.test(attribute(element, name) ?? ''));
}
