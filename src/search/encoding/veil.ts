/**
 * Text that travels through the index without being found: moved to private-use characters, in which the engine sees
 * no word.
 */
const plane = 0xf0000;

export function veil(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => String.fromCodePoint(plane + unit.charCodeAt(0)));
}

export function unveil(veiled: string): string {
  return Array.from(veiled, (character) =>
    String.fromCharCode((character.codePointAt(0) ?? plane) - plane),
  ).join('');
}

export function isVeiled(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= plane && code <= 0xfffff;
}
