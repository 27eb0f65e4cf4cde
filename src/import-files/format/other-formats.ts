/** Formats that people do have and that can't be imported: what it is, and what to do instead. */

/** Undefined for whatever isn't known here. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const has = (mark: RegExp | string) =>
    typeof mark === 'string' ? start.startsWith(mark) : mark.test(start);
  return others.find(({ marks }) => marks.some(has))?.message;
}

const gzip = '\x1f\x8b';

const picture =
  '这是一张图片，里面没有文字，不能导入；请找来原来的Word、Excel文件或者有文字的PDF，或者把文字和表格录入后再导入';

const others: readonly {
  readonly marks: readonly (RegExp | string)[];
  readonly message: string;
}[] = [
  {
    marks: [
      /^\x89PNG/,
      /^\xff\xd8\xff/,
      /^GIF8[79]a/,
      /^II\*\0/,
      /^MM\0\*/,
      /^BM.{4}\0{4}/s,
      /^RIFF.{4}WEBP/s,
      /^.{4}ftyp(heic|heix|mif1|avif)/s,
    ],
    message: picture,
  },
  {
    marks: [/^\{\\rtf/],
    message: '这是RTF文件，不能导入；请用Word或者WPS打开，另存为.docx',
  },
  {
    marks: [/^Rar!/, /^7z\xbc\xaf/, gzip, /^BZh/, /^\xfd7zXZ/],
    message: '这是压缩包，不是一份文件；请先解压，再逐个导入里面的文件',
  },
];
