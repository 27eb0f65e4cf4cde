/** A container of an old Office file with streams of these names, all empty. */
export function oleFile(names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names];
  const directorySectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(512 * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let at = 1; at < 109; at += 1) view.setUint32(76 + at * 4, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  for (let sector = 1; sector <= directorySectors; sector += 1) {
    const next = sector === directorySectors ? 0xfffffffe : sector + 1;
    view.setUint32(512 + sector * 4, next, true);
  }
  for (const [index, name] of entries.entries()) {
    const at = 1024 + index * 128;
    for (let character = 0; character < name.length; character += 1) {
      view.setUint16(at + character * 2, name.charCodeAt(character), true);
    }
    view.setUint16(at + 64, name.length * 2 + 2, true);
  }
  return bytes;
}
