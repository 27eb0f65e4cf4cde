/** Says of a file that is no Word document what it seems to be, and what to do with it. */
import { isOle, oleStreams } from '../ole.ts';

/** `bytes` are no archive. */
export function whatFileIs(bytes: Uint8Array): string {
  if (bytes.length === 0) return '文件是空的。';
  if (isOle(bytes)) return whatOleIs(oleStreams(bytes));
  const start = String.fromCharCode(...bytes.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (start.startsWith('{\\rtf')) return `这是RTF文件，不是.docx。${saveAs}`;
  if (start.startsWith('%PDF')) return '这是PDF文件，不是Word文档。请按PDF导入。';
  if (/^<(?:!doctype html|html|head|body|meta)/i.test(start)) {
    return `这是网页，不是.docx。请按网页导入，或者${saveAs.slice(1)}`;
  }
  if (start.includes('progid="Word.Document"') || start.includes('office/word/2003/wordml')) {
    return `这是旧式的Word XML文件，不是.docx。${saveAs}`;
  }
  return `这不是Word文档（.docx）。${saveAs}`;
}

/** `names` are those of an archive that holds no document. */
export function whatArchiveIs(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook/i)) return '这是Excel工作簿，不是Word文档。请按Excel导入。';
  if (has(/^ppt\//i)) return '这是演示文稿，不是Word文档。请换成报告的Word文档。';
  if (has(/^OFD\.xml$/i))
    return '这是OFD版式文件，还不能导入。请换成报告的Word文档，或者转成PDF以后导入。';
  if (has(/^content\.xml$/i)) return `这是OpenDocument文件（.odt等），不是.docx。${saveAs}`;
  if (has(/^index\/document\.iwa$/i)) return `这是Pages文稿，不是.docx。${saveAs}`;
  if (has(/\.docx?$/i)) return '这是压缩包，里面另有Word文档。请先解压，再导入其中的文档。';
  return `这是压缩包，里面没有Word文档。${saveAs}`;
}

const saveAs = '请在Word或者WPS里打开，另存为.docx，再导入。';

function whatOleIs(streams: readonly string[]): string {
  if (streams.includes('EncryptedPackage')) {
    return '文件有密码，读不出内容。请在Word或者WPS里打开，取消密码以后另存一份，再导入。';
  }
  if (streams.includes('WordDocument')) return `这是旧版Word文档（.doc）。${saveAs}`;
  if (streams.includes('Workbook') || streams.includes('Book')) {
    return '这是旧版Excel工作簿（.xls），不是Word文档。请在Excel或者WPS里另存为.xlsx，再导入。';
  }
  if (streams.includes('PowerPoint Document')) {
    return '这是演示文稿，不是Word文档。请换成报告的Word文档。';
  }
  return `这是旧版Office文件，不是.docx。${saveAs}`;
}
