/** Writes small PDF files by hand, for what no program prints on demand. */

export interface HandPage {
  /** Drawing operators; `F1` is a Chinese font, `F2` one whose characters are in the private area, `Im` a picture. */
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** What a form field says, with its lower left corner. */
  readonly field?: { readonly text: string; readonly x: number; readonly y: number };
}

export function writePdf(pages: readonly HandPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const fonts = add(`<< /F1 ${ref(addChineseFont(add))} /F2 ${ref(addPrivateFont(add))} >>`);
  const picture = add(
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      'x',
    ),
  );
  const resources = add(`<< /Font ${ref(fonts)} /XObject << /Im ${ref(picture)} >> >>`);
  const fields: number[] = [];
  const kids = pages.map(({ content, width = 595, height = 842, rotate = 0, field }) => {
    const contents = add(stream('', content));
    const annotations: number[] = [];
    if (field !== undefined) {
      const look = add(
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources ${ref(resources)}`,
          textAt(2, 5, field.text),
        ),
      );
      const box = [field.x, field.y, field.x + 100, field.y + 20].join(' ');
      annotations.push(
        add(
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${field.text}) /F 4 /Rect [${box}] /AP << /N ${ref(look)} >> >>`,
        ),
      );
      fields.push(...annotations);
    }
    return add(
      `<< /Type /Page /Parent ${ref(tree)} /MediaBox [0 0 ${String(width)} ${String(height)}] /Rotate ${String(rotate)} ` +
        `/Resources ${ref(resources)} /Contents ${ref(contents)} /Annots [${annotations.map(ref).join(' ')}] >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Kids [${kids.map(ref).join(' ')}] /Count ${String(kids.length)} >>`;
  objects[catalog - 1] =
    `<< /Type /Catalog /Pages ${ref(tree)} /AcroForm << /Fields [${fields.map(ref).join(' ')}] >> >>`;
  return bytesOf(objects, catalog);
}

/** Text at a point; `matrix` turns it. */
export function textAt(x: number, y: number, text: string, size = 12, matrix = '1 0 0 1'): string {
  return `BT /F1 ${String(size)} Tf ${matrix} ${String(x)} ${String(y)} Tm <${hex(text)}> Tj ET\n`;
}

/** Lines from point to point, stroked. */
export function lines(...ends: readonly (readonly [number, number, number, number])[]): string {
  return ends
    .map(([x1, y1, x2, y2]) => `${[x1, y1].join(' ')} m ${[x2, y2].join(' ')} l S\n`)
    .join('');
}

export function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

/** Not embedded: its characters are known only from the tables that come with the reader. */
function addChineseFont(add: (body: string) => number): number {
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor ${ref(descriptor)} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>`,
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${ref(descendant)}] >>`,
  );
}

function addPrivateFont(add: (body: string) => number): number {
  const map = add(
    stream(
      '',
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <E041> endbfrange endcmap end',
    ),
  );
  return add(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${ref(map)} >>`);
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

function ref(number: number): string {
  return `${String(number)} 0 R`;
}

function bytesOf(objects: readonly string[], catalog: number): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}`;
  text += `trailer << /Size ${String(objects.length + 1)} /Root ${ref(catalog)} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
