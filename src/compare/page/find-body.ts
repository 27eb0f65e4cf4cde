/** The body that a reader means who typed its name instead of choosing it. */
import type { Body } from '../../search/bodies/body.ts';

/** By its whole name, a short or a former one, or its id; else a sentence says what to do. */
export function findBody(
  bodies: readonly Body[],
  typed: string,
): Body | { readonly problem: string } {
  const name = typed.replace(/\s*(?:20)?\d{2}年?\s*$/, '').trim();
  if (name === '') return { problem: '还没有选机关，请输入名称，从列出的机关里选一个。' };
  const found = bodies.filter(
    ({ id, names }) => id === name || names.some(({ text }) => text === name),
  );
  const [body] = found;
  if (body !== undefined && found.length === 1) return body;
  return {
    problem:
      body === undefined
        ? `没有叫“${name}”的机关，请从列出的机关里选一个。`
        : `叫“${name}”的机关有${String(found.length)}个，请从列出的机关里选一个。`,
  };
}
