const words = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A number before a measure word, as it is said: 更正两次. */
export function spokenCount(count: number): string {
  return words[count] ?? String(count);
}
