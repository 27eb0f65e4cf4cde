/** Prefixes are the writer's own choice, and strict files have other addresses: both get the names that everyone knows. */

/** A scope holds what its element declares; the rest is declared further out. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

/** `attributes` are those of an element as written; the scope of its own name and of all within. */
export function scopeOf(
  attributes: Readonly<Record<string, string>>,
  outer: Scope | undefined,
): Scope | undefined {
  let declared: Map<string, string> | undefined;
  for (const [name, address] of Object.entries(attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      declared ??= new Map();
      declared.set(name.slice(6), prefixes.get(address) ?? `?${name.slice(6)}`);
    }
  }
  return declared === undefined ? outer : { declared, outer };
}

/** `ns0:p` → `w:p`. A prefix that nobody declared is taken at its word. */
export function qualified(name: string, scope: Scope | undefined, isAttribute = false): string {
  const colon = name.indexOf(':');
  if (colon < 0 && isAttribute) return name;
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const known = lookUp(prefix, scope) ?? prefix;
  const local = name.slice(colon + 1);
  return known === '' ? local : `${known}:${local}`;
}

function lookUp(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at !== undefined; at = at.outer) {
    const known = at.declared.get(prefix);
    if (known !== undefined) return known;
  }
  return undefined;
}

const open = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';

const prefixes: ReadonlyMap<string, string> = new Map([
  [`${open}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${open}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${open}package/2006/relationships`, ''],
  [`${open}markup-compatibility/2006`, 'mc'],
  [`${open}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${open}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${open}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${open}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${open}drawingml/2006/chart`, 'c'],
  [`${strict}drawingml/chart`, 'c'],
  [`${open}drawingml/2006/diagram`, 'dgm'],
  [`${strict}drawingml/diagram`, 'dgm'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);
