/** Divisions as paths from the top: 河南省/新乡市/延津县. */

/** 延津县 */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether it is the other division, or lies in it. */
export function liesIn(path: string, other: string): boolean {
  return path === other || liesBelow(path, other);
}

export function liesBelow(path: string, other: string): boolean {
  return path.startsWith(`${other}/`);
}
