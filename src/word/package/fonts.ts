/** The typefaces of official documents, and by which other names a machine may have them. */

export const fonts = {
  fang: '仿宋_GB2312',
  song: '宋体',
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
} as const;

interface Font {
  readonly name: string;
  /** In the order in which they are looked for. */
  readonly others: string;
  readonly panose: string;
  readonly family: 'roman' | 'modern';
}

const table: readonly Font[] = [
  {
    name: fonts.fang,
    others: '仿宋,FangSong,FZFangSong-Z02S,STFangsong,Noto Serif CJK SC',
    panose: '02010609060101010101',
    family: 'modern',
  },
  {
    name: fonts.song,
    others: 'SimSun,STSong,Songti SC,Noto Serif CJK SC',
    panose: '02010600030101010101',
    family: 'roman',
  },
  {
    name: fonts.title,
    others: 'FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,Noto Serif CJK SC',
    panose: '03000509000000000000',
    family: 'roman',
  },
  {
    name: fonts.hei,
    others: 'SimHei,STHeiti,Heiti SC,Noto Sans CJK SC',
    panose: '02010609060101010101',
    family: 'modern',
  },
  {
    name: fonts.kai,
    others: '楷体,KaiTi,STKaiti,Kaiti SC,Noto Serif CJK SC',
    panose: '02010609060101010101',
    family: 'modern',
  },
];

/** The content of fontTable.xml. */
export function fontElements(): string {
  return table
    .map(
      ({ name, others, panose, family }) =>
        `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/>` +
        `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
    )
    .join('');
}
