/** Every layout in which the fixtures are written. */
import { docxLayouts } from './docx/docx-layouts.ts';
import { encodingLayouts } from './encodings.ts';
import { cleanLayouts } from './html/clean.ts';
import { oddLayouts } from './html/odd.ts';
import { portalLayouts } from './html/portal.ts';
import { soupLayouts } from './html/word-soup.ts';
import type { Layout } from './layout.ts';
import { barLayouts } from './text/bars.ts';
import { csvLayouts } from './text/csv.ts';
import { oneCellLayouts } from './text/one-cell.ts';
import { rawLayouts } from './text/raw-order.ts';
import { spacedLayouts } from './text/spaced-columns.ts';
import { tabLayouts } from './text/tabs.ts';
import { xlsxLayouts } from './xlsx/xlsx-layouts.ts';

/** Layouts of text and of HTML: their documents are strings that can be changed and printed again. */
export const writtenLayouts: readonly Layout[] = [
  ...tabLayouts,
  ...csvLayouts,
  ...barLayouts,
  ...oneCellLayouts,
  ...spacedLayouts,
  ...rawLayouts,
  ...cleanLayouts,
  ...soupLayouts,
  ...portalLayouts,
  ...oddLayouts,
];

export const layouts: readonly Layout[] = [
  ...writtenLayouts,
  ...encodingLayouts,
  ...docxLayouts,
  ...xlsxLayouts,
];
