/** Words for every key of a type: the compiler says which key has none. */
export type Describers<Whole, Said, Context> = {
  readonly [Key in keyof Whole]-?: (
    value: Exclude<Whole[Key], undefined>,
    context: Context,
  ) => readonly Said[];
};

/** What is said of the keys that are there, in the order of the describers. */
export function describeKeys<Whole extends object, Said, Context>(
  describers: Describers<Whole, Said, Context>,
  whole: Whole,
  context: Context,
): readonly Said[] {
  return (Object.keys(describers) as (keyof Whole)[]).flatMap((key) => {
    const value: unknown = whole[key];
    const describe = describers[key] as (value: unknown, context: Context) => readonly Said[];
    return value === undefined ? [] : describe(value, context);
  });
}
