/** The same workbook is always the same bytes: the day on which it was packed is taken out of a ZIP file. */

/** Of the format, as little-endian numbers (APPNOTE.TXT 4.3). */
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** 1 January 1980, 0:00: time, then date. */
const firstDay = 0x00210000;

/** Changes `zip` in place; it has no comment and is no ZIP64. */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== endSignature) throw new Error('not a ZIP file');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== centralSignature) throw new Error('no central directory');
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return zip;
}
