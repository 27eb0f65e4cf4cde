/** Bytes → workbook, with nothing inflated or computed that was not checked before. */
import { read, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { refuse, type Refusal } from '../../document/reading.ts';
import { hasOleStream, isOle } from '../ole.ts';
import { isZip, unzipBounded, type ZipBounds } from '../zip.ts';

export interface OpenedWorkbook {
  readonly workbook: WorkBook;
  readonly hasPictures: boolean;
  /** Whether something is hidden of which the library doesn't tell where. */
  readonly mayHide: boolean;
}

/** Never throws. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook | { readonly refusal: Refusal } {
  if (isZip(bytes)) return openZip(bytes);
  if (!isOle(bytes)) return refuse(`这不是Excel工作簿（既不是.xlsx，也不是.xls）。${again}`);
  if (hasOleStream(bytes, 'EncryptedPackage')) return refuse(locked);
  if (!hasOleStream(bytes, 'Workbook') && !hasOleStream(bytes, 'Book')) {
    return refuse(`文件里没有工作簿，可能是Word等其他程序的旧格式。${again}`);
  }
  return parse(bytes, { hasPictures: false, mayHide: false });
}

const again = '请在Excel或者WPS里打开并另存为.xlsx，再导入。';
const locked = '工作簿有密码保护，读不出内容。请在Excel或者WPS里取消密码，另存以后再导入。';
const damaged = `工作簿已经损坏或者不完整，读不出来。请重新取得这份文件；如果还能打开，${again}`;

/** What takes the library about two seconds; a report with all its styles is far smaller. */
const bounds: ZipBounds = { entries: 2_000, inflated: 24 * 1024 * 1024 };

/** Only what was inflated within bounds goes on: packed once more, without compression. */
function openZip(bytes: Uint8Array): OpenedWorkbook | { readonly refusal: Refusal } {
  const archive = unzipBounded(bytes, (name) => parts.test(name), bounds);
  if ('refusal' in archive) return archive;
  const { names, files } = archive;
  if (!names.some((name) => /^(?:xl\/workbook\.(?:xml|bin)|content\.xml)$/i.test(name))) {
    return refuse(`压缩包里没有Excel工作簿。${again}`);
  }
  const manifest = files.get('META-INF/manifest.xml');
  if (manifest !== undefined && strFromU8(manifest).includes('encryption-data')) {
    return refuse(locked);
  }
  const content = files.get('content.xml');
  return parse(
    zipSync({ ...Object.fromEntries(files), ...repeatsBounded(content) }, { level: 0 }),
    {
      hasPictures: names.some((name) => /^(?:xl\/media|Pictures)\//.test(name)),
      mayHide: content !== undefined && hiding.test(strFromU8(content)),
    },
  );
}

const hiding = /table:display="false"|table:visibility="(?:collapse|filter)"/;

/** Styles, strings and sheets; not pictures, macros or what other programs put in. */
const parts = /^(?:\[Content_Types\]\.xml|mimetype|.*\.(?:xml|rels)|xl\/(?:.*\/)?[^/]*\.bin)$/i;

/** OpenDocument says in a word that a row stands there a million times. */
function repeatsBounded(content: Uint8Array | undefined): Record<string, Uint8Array> {
  if (content === undefined) return {};
  const text = strFromU8(content).replace(
    /(number-(?:rows|columns)-repeated=["'])(\d+)(?=["'])/g,
    (_, name: string, count: string) => `${name}${Math.min(Number(count), mostRepeats)}`,
  );
  return { 'content.xml': strToU8(text) };
}

const mostRepeats = 200;

function parse(
  bytes: Uint8Array,
  known: Omit<OpenedWorkbook, 'workbook'>,
): OpenedWorkbook | { readonly refusal: Refusal } {
  try {
    const workbook = read(bytes, {
      type: 'array',
      cellNF: true,
      // Only so are hidden rows and columns told.
      cellStyles: true,
      nodim: true,
    });
    return { workbook, ...known };
  } catch (error) {
    return refuse(/password|encrypt/i.test(String(error)) ? locked : damaged);
  }
}
