/** The drawing operators of a page, as pdfjs lists them. */

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What to do on an operator, by its name. */
export type Handlers = Readonly<Record<string, (args: readonly unknown[]) => void>>;

/** `codes` are the numbers of the operators by name. */
export function follow(
  { fnArray, argsArray }: Operators,
  codes: Readonly<Record<string, number>>,
  handlers: Handlers,
): void {
  const byCode = new Map(
    Object.entries(handlers).map(([name, handler]) => [codes[name], handler] as const),
  );
  fnArray.forEach((code, index) => {
    const args = argsArray[index];
    const isList = Array.isArray(args) || ArrayBuffer.isView(args);
    byCode.get(code)?.(isList ? Array.from(args as ArrayLike<unknown>) : []);
  });
}
