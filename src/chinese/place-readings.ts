/**
 * Places whose names are read otherwise than pinyin-pro reads them. Written down from what is known, not from a list: one
 * that is missing is found by the usual readings of its characters, and belongs here.
 */
export const placeReadings: readonly (readonly [place: string, reading: readonly string[]])[] =
  places(
    '蔚县 yu-xian 单县 shan-xian 浚县 xun-xian 歙县 she-xian 会稽 kuai-ji 喀什 ka-shi',
    '乐清 yue-qing 乐亭 lao-ting 乐陵 lao-ling 洪洞 hong-tong 尉犁 yu-li 筠连 jun-lian',
    '六合 lu-he 大埔 da-bu 黄陂 huang-pi 吴堡 wu-bu 涡阳 guo-yang 泌阳 bi-yang',
    '宕昌 tan-chang 穆棱 mu-ling 珲春 hun-chun 繁峙 fan-shi 调兵山 diao-bing-shan',
    '什邡 shi-fang 民乐 min-le 红寺堡 hong-si-bu',
    '解州 hai-zhou 栎阳 yue-yang 浒墅关 xu-shu-guan 浒浦 hu-pu 祭城 zha-cheng',
  );

function places(...lines: readonly string[]): [string, string[]][] {
  return [...lines.join(' ').matchAll(/(\S+) (\S+)/g)].map(([, place = '', reading = '']) => [
    place,
    reading.split('-'),
  ]);
}
