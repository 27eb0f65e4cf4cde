/** The whole template language: `{name}` stands for a value. */

export type Values = Readonly<Record<string, string | number>>;

/** A name without a value is a bug in a template. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    return String(value);
  });
}
