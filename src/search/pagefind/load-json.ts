/** A file of the published index. Rejects where it did not come. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load`);
  return response.json();
}
