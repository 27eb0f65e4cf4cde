/** What a figure of a report has to be, e.g. requests.received.total>=100. A blank is no number: it meets none. */
export interface Condition {
  /** Its id (format.md section 2). */
  readonly figure: string;
  readonly relation: Relation;
  readonly value: number;
}

export const relations = ['>=', '<=', '>', '<', '='] as const;
export type Relation = (typeof relations)[number];

/** Undefined where the text is none. */
export function readCondition(text: string): Condition | undefined {
  const [, figure, sign, digits] =
    /^([\w.]+)(>=|<=|>|<|=)(\d{1,12}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  const relation = relations.find((one) => one === sign);
  if (figure === undefined || relation === undefined) return undefined;
  return { figure, relation, value: Number(digits) };
}

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
