/**
 * Whether a path leads to the same file below any folder, on any system, and on one line of a list: down only, and
 * without characters that mean something else elsewhere (a backslash, the colon of a drive).
 */
export function isPlainPath(path: string): boolean {
  if (/[\\:\p{Cc}]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
