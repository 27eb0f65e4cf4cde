/**
 * Bytes → text. An encoding is accepted only if every byte fits it: a wrong one would give characters that nobody wrote.
 */
export type Decoded = { readonly text: string } | { readonly problem: string };

export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byOrderMark(bytes);
  const encoding = marked ?? byZeros(bytes);
  const candidates = encoding === undefined ? ['utf-8', 'gb18030', ...declared(bytes)] : [encoding];
  for (const candidate of candidates) {
    const text = decode(candidate, bytes);
    if (text === undefined) continue;
    return hasControls(text) ? { problem: notText } : { text };
  }
  return { problem: marked?.startsWith('utf-16') === true ? brokenUtf16 : notText };
}

const notText =
  '认不出这是什么文件：不是Word、Excel、PDF，也不是文本或者网页（编码既不是UTF-8，也不是GB18030）；请打开后另存为.docx、.xlsx、PDF，或者UTF-8编码的文本';
const brokenUtf16 = '文件是UTF-16编码，但已经损坏；请重新取得这份文件，或者另存为UTF-8编码';

function byOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Text has no zero bytes but in UTF-16, where those of ASCII characters all lie on one side; its beginning tells. */
function byZeros(file: Uint8Array): string | undefined {
  const bytes = file.subarray(0, 64 * 1024);
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * What a web page says of itself, tried last: that Chinese pages are in iso-8859-1 is said more often than true, and
 * no page is by accident what its bytes aren't.
 */
function declared(bytes: Uint8Array): string[] {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  return name !== undefined && /^(big5|big5-hkscs|shift_jis|euc-kr)$/.test(name) ? [name] : [];
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What no text has: bytes of something else that happen to be valid. Ends of file of DOS are let through. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !controlsOfText.has(code)) return true;
  }
  return false;
}

/** Tab, line feed, vertical tab, form feed, carriage return, end of file. */
const controlsOfText: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
