/** Whether a text is a web page, plain text (Markdown among it), or one of the formats that only look like text. */
import { refuse } from '../../core/importers/document/reading.ts';
import type { Refusal } from '../../core/importers/document/reading.ts';

export type TextKind = { readonly kind: 'html' | 'plain' } | { readonly refusal: Refusal };

/** What a document says of itself, it says at its beginning. */
const beginningLength = 4096;

export function textKind(text: string): TextKind {
  const beginning = text.slice(0, beginningLength);
  const other = others.find(({ mark }) => mark.test(beginning));
  if (other !== undefined) return refuse(other.message);
  return { kind: isWebPage(beginning) ? 'html' : 'plain' };
}

/** What a web page, or a part of one that was copied, begins with. */
const htmlTag =
  /^<(!doctype|html|head|title|meta|link|style|script|body|main|article|section|div|p|span|table|thead|tbody|tr|td|h[1-6]|ul|ol|center|font|b|strong|o:p)[\s>/]/i;

function isWebPage(beginning: string): boolean {
  const start = beginning.replace(/^(\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)+/i, '');
  return htmlTag.test(start) || /<(!doctype html|html|body)[\s>]/i.test(beginning);
}

const others: readonly { readonly mark: RegExp; readonly message: string }[] = [
  {
    mark: /^\s*MIME-Version:|^Content-Type:\s*multipart\/related/im,
    message:
      '这是单个文件网页（.mht、.mhtml，有的命名为.doc），不能导入；请用Word打开后另存为.docx，或者用浏览器打开后另存为“网页，仅HTML”',
  },
  {
    mark: /<\?mso-application|<w:wordDocument|<pkg:package/i,
    message: '这是Office的XML文件，不能导入；请用Word或者Excel打开，另存为.docx或者.xlsx',
  },
  {
    mark: /^\s*(%!PS|<svg[\s>])/,
    message: '这是图形文件，不能导入；请找来原来的Word、Excel文件或者有文字的PDF',
  },
];
