/** Where the words of a body's own part begin, as its abbreviations take them: 市场|监督|管理|局 → 市监局. */

/** Places in `own`, the first of which is 0. */
export function wordStarts(own: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  while (at < own.length) {
    if (isJoint(own.charAt(at))) {
      at += 1;
      continue;
    }
    starts.push(at);
    at += lengthAt(own, at);
  }
  return starts;
}

/** 和 and 与 join words and are in no abbreviation. */
export function isJoint(character: string): boolean {
  return '和与及暨、'.includes(character);
}

/** Most words of such names have two characters; what is left over before a joint or the end is its own. */
function lengthAt(own: string, at: number): number {
  const long = longWordAt(own, at);
  if (long !== undefined) return long.length;
  const next = own.charAt(at + 1);
  const isAlone = next === '' || isJoint(next) || longWordAt(own, at + 1) !== undefined;
  return isAlone ? 1 : 2;
}

function longWordAt(own: string, at: number): string | undefined {
  return longWords.find((word) => own.startsWith(word, at));
}

/** Those that are no pair, or would be torn by the pair before them. */
const longWords =
  '人民 信息化 大数据 委员会 办公室 办公厅 办事处 公积金 残疾人 红十字 地方志 少数民族 老干部 研究院 联合会 管委会'.split(
    ' ',
  );
