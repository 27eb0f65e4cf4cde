/** Node decodes GB18030 but doesn't encode it: its table turned round. */

const codes = new Map<string, readonly number[]>();

export function encodeGb18030(text: string): Uint8Array {
  if (codes.size === 0) fill();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const sequence = code < 0x80 ? [code] : codes.get(character);
    if (sequence === undefined) throw new Error(`no bytes for ${character}`);
    bytes.push(...sequence);
  }
  return Uint8Array.from(bytes);
}

function fill(): void {
  for (const lead of range(0x81, 0xfe)) {
    for (const trail of range(0x40, 0xfe)) if (trail !== 0x7f) add([lead, trail]);
  }
  // Signs of Latin texts, such as the space that doesn't break, have four bytes.
  for (const second of range(0x30, 0x39)) {
    for (const third of range(0x81, 0xfe)) {
      for (const fourth of range(0x30, 0x39)) add([0x81, second, third, fourth]);
    }
  }
}

const decoder = new TextDecoder('gb18030');

function add(bytes: readonly number[]): void {
  const character = decoder.decode(Uint8Array.from(bytes));
  if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
