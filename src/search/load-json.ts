/** A file of the published site. Rejects where it did not come. */
export async function loadJson(address: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} did not load`);
  return response.json();
}
