/** The styles of a document: ranks of headings by their typefaces, as GB/T 9704 (7.3.3) sets them, and the form's cells. */
import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { addedStyles } from '../../core/importers/readers/docx/added-styles.ts';
import { textStyles } from '../../core/importers/readers/docx/text-styles.ts';
import { fonts } from './fonts.ts';
import { character, closer, linePitch } from './page.ts';

/** Ids of paragraph styles. */
export const paragraphStyles = {
  text: 'BodyText',
  title: 'Title',
  /** Of the six sections; those below follow in `narrativeHeadings`. */
  section: 'Heading1',
  documentNumber: 'AddedNumber',
  listText: 'ListParagraph',
  numbered: 'NumberedItem',
  quote: 'Quote',
  code: 'Code',
  localCell: 'LocalCell',
  footnote: 'FootnoteText',
  signature: 'AddedSignature',
  filing: 'Filing',
  caption: 'AddedCaption',
  note: 'AddedNote',
  noteTitle: 'AddedNoteTitle',
  draft: 'AddedDraft',
  attachments: 'AddedAttachments',
  annexTitle: 'AnnexTitle',
  annexText: 'AnnexText',
  formHeading: 'FormHeading',
  formLabel: 'FormLabel',
  formFigure: 'FormFigure',
  footer: 'Footer',
} as const;

/** For headings of the text, from the third level of Markdown down. */
export const narrativeHeadings = ['Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;

/** Ids of character styles. */
export const characterStyles = {
  link: 'Hyperlink',
  footnote: 'FootnoteReference',
  footnoteAgain: 'FootnoteAgain',
} as const;

/** Of what is quoted, in twips. */
export const quoteIndent = character * 2;

const twoCharacters = { firstLineChars: 200, firstLine: character * 2 } as const;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        ...typeface(fonts.fang),
        size: 32,
        characterSpacing: closer,
        // Latin words and figures in a Chinese text: LibreOffice would break them anywhere if they were Chinese.
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { alignment: AlignmentType.BOTH },
    },
    title: {
      run: { ...typeface(fonts.title), size: 44 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: exactly(640, 0, linePitch),
        keepNext: true,
      },
    },
    heading1: heading(fonts.hei, 0),
    heading2: heading(fonts.kai, 1),
    heading3: heading(fonts.fang, 2),
    heading4: heading(fonts.fang, 3),
    heading5: heading(fonts.fang, 4),
    hyperlink: { run: { color: '000000', underline: {} } },
    footnoteText: {
      run: { size: 21 },
      paragraph: { spacing: exactly(340), alignment: AlignmentType.BOTH },
    },
  },
  characterStyles: [
    {
      id: characterStyles.footnoteAgain,
      name: textStyles.footnoteAgain,
      run: { superScript: true },
    },
  ],
  paragraphStyles: [
    style(paragraphStyles.text, 'Body Text', {}, { indent: twoCharacters }),
    style(
      paragraphStyles.documentNumber,
      addedStyles.documentNumber,
      {},
      centred(linePitch, linePitch),
    ),
    style(paragraphStyles.listText, 'List Paragraph', {}, {}),
    style(paragraphStyles.numbered, textStyles.number, {}, {}),
    style(paragraphStyles.quote, 'Quote', typeface(fonts.kai), {
      indent: { ...twoCharacters, left: quoteIndent },
    }),
    style(
      paragraphStyles.code,
      '代码',
      { ...typeface('Consolas', fonts.fang), size: 21 },
      { spacing: exactly(320), alignment: AlignmentType.LEFT },
    ),
    style(
      paragraphStyles.localCell,
      '正文表格',
      { size: 18 },
      { spacing: exactly(240), alignment: AlignmentType.LEFT },
    ),
    style(paragraphStyles.signature, addedStyles.signature, {}, { alignment: AlignmentType.RIGHT }),
    style(
      paragraphStyles.filing,
      '发布信息',
      { ...typeface(fonts.kai), size: 21 },
      // Long addresses would tear the words before them apart.
      { spacing: exactly(340), keepLines: true, alignment: AlignmentType.LEFT },
    ),
    style(
      paragraphStyles.caption,
      addedStyles.caption,
      { ...typeface(fonts.hei), size: 24 },
      { spacing: exactly(360, 60), alignment: AlignmentType.CENTER, keepNext: true },
    ),
    style(paragraphStyles.note, addedStyles.note, { ...typeface(fonts.kai), size: 21 }, boxed()),
    style(
      paragraphStyles.noteTitle,
      addedStyles.noteTitle,
      { ...typeface(fonts.hei), size: 21 },
      { ...boxed(), keepNext: true },
    ),
    style(
      paragraphStyles.draft,
      addedStyles.draft,
      { ...typeface(fonts.hei), size: 32 },
      { ...centred(linePitch), keepNext: true },
    ),
    style(
      paragraphStyles.attachments,
      addedStyles.attachments,
      {},
      { indent: { left: character * 5, hanging: character * 3 } },
    ),
    style(
      paragraphStyles.annexTitle,
      addedStyles.annexTitle,
      { ...typeface(fonts.hei), size: 32 },
      { ...centred(linePitch, 120), keepNext: true, outlineLevel: 0 },
    ),
    style(paragraphStyles.annexText, addedStyles.annexText, {}, { indent: twoCharacters }),
    style(paragraphStyles.formHeading, '表头', { size: 18 }, centred(225)),
    style(
      paragraphStyles.formLabel,
      '表格行名',
      { size: 18 },
      { spacing: exactly(225), alignment: AlignmentType.LEFT },
    ),
    // In a face that every machine has in the same width, so that the longest figure has room.
    style(
      paragraphStyles.formFigure,
      '表格数字',
      { ...typeface('Times New Roman', fonts.fang), size: 19, characterSpacing: 0 },
      centred(225),
    ),
    style(
      paragraphStyles.footer,
      'footer',
      { ...typeface(fonts.song), size: 28 },
      { spacing: exactly(360) },
    ),
  ],
};

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;

function style(
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: ParagraphLook,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function heading(font: string, outlineLevel: number) {
  return {
    run: { ...typeface(font), size: 32, bold: false, color: '000000' },
    paragraph: { indent: twoCharacters, keepNext: true, keepLines: true, outlineLevel },
  };
}

/** Every kind of character in the same face; a Latin one has none of its own in official documents. */
function typeface(name: string, chinese: string = name): Pick<IRunStylePropertiesOptions, 'font'> {
  return { font: { ascii: name, hAnsi: name, eastAsia: chinese, cs: name } };
}

/** Lines of that height, whatever the grid of the page. */
function exactly(line: number, before = 0, after = 0): NonNullable<ParagraphLook['spacing']> {
  return { line, lineRule: LineRuleType.EXACT, before, after };
}

function centred(line: number, after = 0): ParagraphLook {
  return { spacing: exactly(line, 0, after), alignment: AlignmentType.CENTER };
}

function boxed(): ParagraphLook {
  const side = { style: 'single' as const, size: 4, space: 4, color: '000000' };
  return {
    spacing: exactly(340),
    alignment: AlignmentType.LEFT,
    border: { top: side, right: side, bottom: side, left: { ...side, size: 12 } },
    indent: { left: 100, right: 100 },
    keepLines: true,
  };
}
