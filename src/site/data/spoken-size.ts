/** How large a file is, as people say it: 1 KB is 1,024 bytes, as file managers count. */
export function spokenSize(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} 字节`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1023.5) return `${rounded(kilobytes)} KB`;
  return `${rounded(kilobytes / 1024)} MB`;
}

/** Two digits at least, three at most before they are whole. */
function rounded(size: number): string {
  return size < 9.95 ? size.toFixed(1) : String(Math.round(size));
}
