/** Whether a text is a web page, data in JSON, plain text (Markdown among it), or one of the formats that only look like text. */
import { refuse } from '../../core/importers/document/reading.ts';
import type { Refusal } from '../../core/importers/document/reading.ts';

export type TextKind = { readonly kind: 'html' | 'json' | 'plain' } | { readonly refusal: Refusal };

/** What a document says of itself, it says at its beginning. */
const beginningLength = 4096;

export function textKind(text: string): TextKind {
  const beginning = text.slice(0, beginningLength);
  if (json.test(beginning)) return { kind: 'json' };
  const isPage = isWebPage(beginning);
  // Pages that Word saved carry the marks of its other formats in comments, and a saved mail carries a page.
  const other = others.find(
    ({ mark, mayHoldPage }) => (mayHoldPage || !isPage) && mark.test(beginning),
  );
  if (other === undefined && isPage) return { kind: 'html' };
  return other === undefined ? { kind: 'plain' } : refuse(other.message);
}

/** An object or a list of them, perhaps as the argument of a call. */
const json = /^\s*(?:[\w.$]{1,60}\s*\(\s*)?(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:/;

/** What a web page, or a part of one that was copied, begins with. */
const htmlTag =
  /^<(!doctype|html|head|title|meta|link|style|script|body|main|article|section|div|p|span|table|thead|tbody|tr|td|h[1-6]|ul|ol|center|font|b|strong|o:p)[\s>/]/i;

function isWebPage(beginning: string): boolean {
  const start = beginning.replace(/^(\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)+/i, '');
  return htmlTag.test(start) || /<(!doctype html|html|body)[\s>]/i.test(beginning);
}

interface Other {
  readonly mark: RegExp;
  /** Whether a page inside doesn't make a page of it. */
  readonly mayHoldPage: boolean;
  readonly message: string;
}

const others: readonly Other[] = [
  {
    mark: /^\s*(From|Subject|Date|Snapshot-Content-Location|MIME-Version|Content-Type|X-\w+):/i,
    mayHoldPage: true,
    message:
      '这是单个文件网页（.mht、.mhtml，有的命名为.doc），不能导入；请用Word打开后另存为.docx，或者用浏览器打开后另存为“网页，仅HTML”',
  },
  {
    mark: /<\?mso-application|<w:wordDocument|<pkg:package/i,
    mayHoldPage: false,
    message: '这是Office的XML文件，不能导入；请用Word或者Excel打开，另存为.docx或者.xlsx',
  },
  {
    mark: /^\s*(%!PS|<svg[\s>])/,
    mayHoldPage: false,
    message: '这是图形文件，不能导入；请找来原来的Word、Excel文件或者有文字的PDF',
  },
];
