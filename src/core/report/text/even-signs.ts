/** Signs in the one form in which the readers of counts and claims want them; each stands for one character. */
export const evenSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('０１２３４５６７８９', (sign, digit) => [sign, String(digit)])),
  '．': '.',
  '％': '%',
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
};

/** Stands for a character that nothing is to be read from; no list of words has it. */
export const blank = '□';
