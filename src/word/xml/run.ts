/** Words of one look. */
import { xmlText } from '../../core/open-data/xml-text.ts';

export interface RunLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  readonly isRaised?: boolean;
  /** Id of a character style. */
  readonly style?: string;
  /** Latin and Chinese typeface, where it isn't that of the paragraph. */
  readonly fonts?: { readonly latin: string; readonly chinese: string };
}

/** Line ends become breaks. */
export function run(text: string, look: RunLook = {}): string {
  if (text === '') return '';
  return `<w:r>${properties(look)}${content(text)}</w:r>`;
}

export const lineBreak = '<w:r><w:br/></w:r>';

function content(text: string): string {
  return text
    .split(/(\r\n|[\r\n\t])/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      if (/^[\r\n]/.test(part)) return '<w:br/>';
      return `<w:t xml:space="preserve">${xmlText(part)}</w:t>`;
    })
    .join('');
}

/** In the order of the schema. */
function properties({ style, fonts, isBold, isItalic, isStruck, isRaised }: RunLook): string {
  const elements = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    fonts === undefined
      ? ''
      : `<w:rFonts w:ascii="${fonts.latin}" w:hAnsi="${fonts.latin}" w:eastAsia="${fonts.chinese}"/>`,
    isBold === true ? '<w:b/>' : '',
    isItalic === true ? '<w:i/>' : '',
    isStruck === true ? '<w:strike/>' : '',
    isRaised === true ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return elements === '' ? '' : `<w:rPr>${elements}</w:rPr>`;
}
