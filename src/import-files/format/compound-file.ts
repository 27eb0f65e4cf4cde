/**
 * Compound files (OLE): what Office wrote before 2007, and the wrapping of newer documents that have a password.
 * The names of their streams tell which.
 */
import { refuse } from '../../core/importers/document/reading.ts';
import { hasOleStream } from '../../core/importers/readers/ole.ts';
import type { FormatReading } from './file-format.ts';

export function compoundFormat(bytes: Uint8Array): FormatReading {
  const has = (name: string) => hasOleStream(bytes, name);
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
