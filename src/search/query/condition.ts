/** What a figure of a report has to be, e.g. requests.received.total>=100. A blank is no number: it meets none. */
export interface Condition {
  /** Its id (format.md section 2). */
  readonly figure: string;
  readonly relation: Relation;
  readonly value: number;
}

export const relations = ['>=', '<=', '>', '<', '='] as const;
export type Relation = (typeof relations)[number];

/** As readers see them. */
export const shownSigns: Readonly<Record<Relation, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
};

/** Whether people compare by a sign in a text: no sentence of a report has one. */
export function hasComparingSign(text: string): boolean {
  return /[<>=≤≥＜＞＝]/.test(text);
}

/** Undefined where the text is none, or has a number that could not be printed again. */
export function readCondition(text: string): Condition | undefined {
  const [, figure, sign, digits] = form.exec(text) ?? [];
  const relation = relations.find((one) => one === sign);
  if (figure === undefined || relation === undefined) return undefined;
  const condition = { figure, relation, value: Number(digits) };
  return form.test(printCondition(condition)) ? condition : undefined;
}

const form = /^([\w.]+)(>=|<=|>|<|=)(\d{1,15}(?:\.\d{1,6})?)$/;

export function printCondition({ figure, relation, value }: Condition): string {
  return `${figure}${relation}${String(value)}`;
}

export function meets(figure: number, { relation, value }: Condition): boolean {
  switch (relation) {
    case '>=':
      return figure >= value;
    case '<=':
      return figure <= value;
    case '>':
      return figure > value;
    case '<':
      return figure < value;
    case '=':
      return figure === value;
  }
}
