/** A thing as schema.org describes it; what is undefined is left out when it is printed. */
export interface Thing {
  readonly '@type'?: string;
  readonly [property: string]: Value | undefined;
}

type Value = string | number | boolean | Thing | readonly Value[];
