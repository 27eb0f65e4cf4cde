/** What one column of a published table holds. Writers, workbooks and descriptions all read it from here. */
import type { Measure } from '../../form/heading.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type ColumnType = 'string' | 'integer' | 'decimal' | 'boolean' | 'date';

export interface Column {
  /** In the header of the CSV. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly type: ColumnType;
  /** What may stand in place of a value; none where there always is one. */
  readonly missing: readonly Missing[];
  /** All values that may stand there. */
  readonly values?: readonly string[];
  /** Of the whole text, as a regular expression. */
  readonly pattern?: string;
  readonly minimum?: number;
  /** Between several values in one cell. */
  readonly separator?: string;
  /** Of a figure as filed. */
  readonly measure?: Measure;
}

/** A text in place of a value, `''` being an empty cell, and what it says. */
export interface Missing {
  readonly text: string;
  readonly meaning: Bilingual;
}

type Words = readonly [title: string, description: string];
type Constraints = Partial<Omit<Column, 'name' | 'title' | 'description' | 'type'>>;

/** `zh` and `en`: title, then description. */
export function column(
  name: string,
  type: ColumnType,
  zh: Words,
  en: Words,
  constraints: Constraints = {},
): Column {
  return {
    name,
    type,
    title: { zh: zh[0], en: en[0] },
    description: { zh: zh[1], en: en[1] },
    missing: [],
    ...constraints,
  };
}

export function emptyMeans(zh: string, en: string): readonly Missing[] {
  return [{ text: '', meaning: { zh, en } }];
}
