/** The styles by whose names a Word document of the column says what a part of the text was when it was filed. */
export const textStyles = {
  /** An item of a numbered list; in other documents a number may be that of a heading. */
  number: '公开栏编号',
  /** A table of the text, which may name rows of a standard one. */
  table: '公开栏正文表格',
  /** The number of a footnote where it is referred to once more: read as a figure it would change the text. */
  footnoteAgain: '公开栏脚注号',
} as const;
