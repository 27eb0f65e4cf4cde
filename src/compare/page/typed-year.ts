/** A year that is typed beside the name of a body: 2023, 2023年 or 23年. */
export function typedYear(typed: string): number | undefined {
  const [, long, short] = /(?<!\d)(?:(20\d{2})|(\d{2})(?=年))(?!\d)/.exec(typed) ?? [];
  if (long !== undefined) return Number(long);
  return short === undefined ? undefined : 2000 + Number(short);
}
