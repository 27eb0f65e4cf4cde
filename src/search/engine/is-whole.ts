/**
 * Whether a file of the index can be what its name says, as far as its first and last bytes tell: Pagefind's own files
 * are compressed, or were, where a server has taken that for its own compression.
 */
export function isWhole(address: string, bytes: ArrayBuffer): boolean {
  if (address.includes(entry)) return isObject(bytes);
  if (!/\.(pf_\w+|pagefind)(\?|$)/.test(address)) return true;
  return textOf(bytes.slice(0, signature.length)) === signature || isGzip(bytes);
}

/** The first that Pagefind asks for of a part. All other text is read by us, and refused where it cannot be. */
const entry = 'pagefind-entry.json';

function isObject(bytes: ArrayBuffer): boolean {
  return /^\{.*\}\s*$/su.test(textOf(bytes));
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

/** With which Pagefind begins what it then compresses. */
const signature = 'pagefind_dcd';

/** Ends with the length of what was compressed: one that was cut short ends with anything. */
function isGzip(bytes: ArrayBuffer): boolean {
  const view = new DataView(bytes);
  if (view.byteLength < smallest || view.getUint16(0) !== 0x1f8b) return false;
  return view.getUint32(view.byteLength - 4, true) <= view.byteLength * strongest;
}

/** Its head and its end alone, in bytes. */
const smallest = 18;

/** Of no file more than a thousandth part is left. */
const strongest = 1032;
