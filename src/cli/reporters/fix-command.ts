/** The command that puts right what can be, as somebody would type it. */

/** `words`: those behind the `check` that found it. What is about to be committed is put right on disk. */
export function fixCommand(words: readonly string[]): string {
  const kept = words.filter((word) => word !== '--staged' && word !== '--watch');
  return ['npm run -s report -- check', ...kept.map(quote), '--fix'].join(' ');
}

/** Shells take letters of any script as they are. */
function quote(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./~^{}\\-]+$/u.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
