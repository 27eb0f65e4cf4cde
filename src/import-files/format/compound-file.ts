/**
 * Compound files (OLE): what Office wrote before 2007, and the wrapping of newer documents that have a password.
 * The names of their streams tell which; they stand in entries of 128 bytes, in UTF-16.
 */
import { refuse } from '../../core/importers/document/reading.ts';
import type { FormatReading } from './file-format.ts';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, position) => bytes[position] === byte);
}

export function compoundFormat(bytes: Uint8Array): FormatReading {
  const has = (name: string) => hasStream(bytes, name);
  if (has('EncryptedPackage')) {
    return refuse(
      '文件有密码保护，读不出内容；请用Word或者Excel打开，在“保护文档”里取消密码，另存后再导入',
    );
  }
  if (has('WordDocument')) {
    return refuse(
      '这是旧版Word文件（.doc，或者WPS文字.wps），不能导入；请用Word或者WPS另存为.docx',
    );
  }
  if (has('Workbook') || has('Book')) return { format: 'xlsx' };
  if (has('PowerPoint Document')) return refuse('这是演示文稿，不是年度报告');
  return refuse(
    '这是旧版Office文件，看不出是Word还是Excel，不能导入；请打开后另存为.docx或者.xlsx',
  );
}

/** Sectors begin at multiples of 512, so entries begin at multiples of 128; text that happens to have the name doesn't. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at !== -1; at = buffer.indexOf(wanted, at + 1)) {
    if (at % 128 === 0) return true;
  }
  return false;
}
