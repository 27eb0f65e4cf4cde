/** Lines that stand around a report on its page or its sheet, and are no part of it. */
import { isLabelledLine } from './labelled-values.ts';

/** Longer ones are prose. */
const longest = 80;

const tools =
  /^[【[（(]?(?:打印|关闭|收藏|分享|返回|我要纠错|纠错|扫一扫|二维码|无障碍|字号|字体|大\s*中\s*小|当前位置|您(?:现在|当前|所在)?的?位置|首页|目录$|点击下载|下载)/;
const end =
  /^[【[（(]?(?:上一[篇条页]|下一[篇条页]|相关(?:链接|文章|新闻|附件|阅读|稿件|信息|文档|解读|内容)|附件|附表|此件|抄送[:：]|文件下载|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|网站地图|网站标识码|政府网站标识码|[\p{Script=Han}]?ICP备|[\p{Script=Han}]?公网安备|关于我们|联系我们|Copyright|©|政府网站找错|技术支持)/iu;

/** Tools of a page, labelled lines, numbers of pages. */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  if (line === '') return true;
  if (isLabelledLine(line)) return true;
  if (line.length > longest || /[。；，]/.test(line)) return false;
  return tools.test(line.replace(/\s/g, '')) || isPageNumber(line);
}

/** Where the report is over, and what follows is attachments, neighbours and the foot of the page. */
export function isEnd(text: string): boolean {
  const line = text.trim();
  if (line.length > longest || /[。；]/.test(line)) return false;
  return end.test(line.replace(/\s/g, '')) || isFurniture(line);
}

export function isPageNumber(text: string): boolean {
  return /^(?:[-—–―－]\s*\d{1,3}\s*[-—–―－]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/.test(
    text.trim(),
  );
}
