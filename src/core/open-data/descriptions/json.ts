/** JSON as it is written into a description; what is undefined is left out when it is printed. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** Readable by people too: it is what they open first. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
