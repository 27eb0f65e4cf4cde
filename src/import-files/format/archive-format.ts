/** Which of the formats that are ZIP archives a file has, by the names inside. */
import { refuse } from '../../core/importers/document/reading.ts';
import { isZip } from '../../core/importers/readers/zip.ts';
import { readZipDirectory } from '../../core/importers/readers/zip-directory.ts';
import type { FormatReading } from './file-format.ts';

export const isArchive = isZip;

/** More entries than any office document has. */
const mostEntries = 5_000;

export function archiveFormat(bytes: Uint8Array): FormatReading {
  const entries = readZipDirectory(bytes, mostEntries)?.entries;
  if (entries === undefined) {
    return refuse(
      '文件已经损坏或者不完整（像是Word、Excel文件，但是打不开）；请重新取得这份文件，或者用Word、WPS修复后另存',
    );
  }
  const names = entries.map(({ name }) => name);
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return { format: 'docx' };
  if (has('xl/')) return { format: 'xlsx' };
  return refuse(whatElse(names, has));
}

function whatElse(names: readonly string[], has: (start: string) => boolean): string {
  if (names.includes('OFD.xml')) {
    return '这是OFD版式文件，不能导入；请用阅读软件导出为PDF，或者找来原来的Word文件';
  }
  if (has('ppt/')) return '这是演示文稿，不是年度报告';
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) {
    return '这是OpenDocument文件（.odt、.ods），不能导入；请另存为.docx或者.xlsx';
  }
  if (has('Index/')) return '这是苹果的Pages或者Numbers文件，不能导入；请导出为.docx或者.xlsx';
  if (names.includes('[Content_Types].xml')) {
    return '这是Office文件，但里面没有Word正文，也没有Excel工作表，不能导入；请用Word或者Excel打开后另存';
  }
  return '这是压缩包，不是一份文件；请先解压，再逐个导入里面的文件';
}
