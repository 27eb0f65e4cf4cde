/** Where the explanation of a row or procedure stands on the page. */
export function meaningId(id: string): string {
  return `m-${id}`;
}
