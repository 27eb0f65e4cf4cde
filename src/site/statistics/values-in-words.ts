/** The values of a chart, for whom the drawing says nothing. */

export interface RowInWords {
  readonly label: string;
  /** How many reports; may be empty. */
  readonly note: string;
  /** The figure, or why there is none; what it leaves out, and what it is made of, may be empty. */
  readonly text: string;
  readonly lacking: string;
  readonly parts?: string;
  readonly opensForm: boolean;
}

/** E.g. 2020年（2份） 7（另有1份未填）；以下各年用2021年格式：2021年（3份） 9. */
export function valuesInWords(rows: readonly RowInWords[]): string {
  return rows.map((row, at) => `${separator(row, at)}${rowText(row)}`).join('');
}

function separator({ opensForm }: RowInWords, at: number): string {
  if (opensForm) return `${at > 0 ? '；' : ''}以下各年用2021年格式：`;
  return at > 0 ? '，' : '';
}

function rowText({ label, note, text, lacking, parts = '' }: RowInWords): string {
  const name = note === '' ? label : `${label}（${note}）`;
  const beside = [parts, lacking].filter((each) => each !== '').join('；');
  return `${name} ${text}${beside === '' ? '' : `（${beside}）`}`;
}
