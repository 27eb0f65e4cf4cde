/** Bytes that no editor means to write: random, cut, in other encodings, or far too long. */
import fc from 'fast-check';

const marks = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
};
/** 政府信息公开 in GB18030. */
const chinese = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];

/** Of a file that would be `sound`. */
export function anyBytes(sound: string): fc.Arbitrary<Uint8Array> {
  const bytes = new TextEncoder().encode(sound);
  const foreign = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(
      ...[chinese, [0], [0xc3], [0xe6, 0xb0], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]],
      ...[[0x0d], [0x1b, 0x5b, 0x33, 0x31, 0x6d], [0x0c], [0x7f], [0xe2, 0x80, 0xae]],
    ),
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat(bytes.length).map((length) => bytes.slice(0, length)),
    fc
      .tuple(fc.nat(bytes.length), foreign, fc.nat(30))
      .map(([at, put, lost]) =>
        Uint8Array.of(...bytes.slice(0, at), ...put, ...bytes.slice(at + lost)),
      ),
    fc.constantFrom(
      Uint8Array.of(...marks.utf8, ...bytes),
      Uint8Array.of(...marks.utf8, ...marks.utf8, ...bytes),
      Uint8Array.of(...marks.utf16le, ...Buffer.from(sound, 'utf16le')),
      Uint8Array.of(...marks.utf16be, ...Buffer.from(sound, 'utf16le').swap16()),
      Uint8Array.from(Buffer.from(sound, 'utf16le')),
      new TextEncoder().encode(sound.replaceAll('\n', '\r')),
      new TextEncoder().encode(sound.replaceAll('\n', '\r\n')),
      new TextEncoder().encode(sound.replaceAll('\n', '\n\n')),
      new Uint8Array(5000),
      new Uint8Array(20_000).fill(0x41),
      new Uint8Array(20_000).fill(0x5b),
      new Uint8Array(1024 * 1024 + 1).fill(0x20),
    ),
  );
}
