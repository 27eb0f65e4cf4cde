/** Which two reports are compared, as the address of the page says it: `?a=<agency>/<year>&b=<agency>/<year>`. */

export interface ChosenReport {
  readonly agency: string;
  readonly year: number;
}

export interface Choice {
  /** On the left. */
  readonly a: ChosenReport | undefined;
  /** On the right. */
  readonly b: ChosenReport | undefined;
}

/** With its question mark; empty where nothing is chosen. */
export function printChoice({ a, b }: Choice): string {
  const parts = [a && `a=${print(a)}`, b && `b=${print(b)}`].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** `text` may come from anywhere: undefined where it names no report. */
export function readChosen(text: string | null): ChosenReport | undefined {
  const [, agency, year] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4})$/.exec(text ?? '') ?? [];
  return agency === undefined ? undefined : { agency, year: Number(year) };
}

export function isSameReport(one: ChosenReport | undefined, other: ChosenReport | undefined) {
  return one?.agency === other?.agency && one?.year === other?.year;
}

function print({ agency, year }: ChosenReport): string {
  return `${agency}/${String(year)}`;
}
