/**
 * Names of the styles in which a Word document of the column sets what it adds to a report. They stay with their
 * paragraphs whatever else is done to the document in Word, so that nothing of it is ever taken for the report's text.
 */
export const addedStyles = {
  /** Over a standard table: its number, and the title of its section again. */
  caption: '公开栏表题',
  /** Corrections, remarks, what a draft lacks, where the document comes from. */
  note: '公开栏附注',
  noteTitle: '公开栏附注标题',
  /** Over the title of a draft. */
  draft: '公开栏草稿',
  /** The files that go with the report. */
  attachments: '公开栏附件说明',
} as const;
