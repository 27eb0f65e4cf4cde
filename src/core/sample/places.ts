/** The counties and townships of a country that doesn't exist. Every name begins with 示例. */
import { randomFor } from './random.ts';

export interface County {
  /** First part of the ids of its agencies. */
  readonly id: string;
  readonly name: string;
  /** Province, prefecture, county. */
  readonly path: readonly string[];
}

export interface Township {
  readonly id: string;
  /** With the kind of township, e.g. 柳林镇. */
  readonly name: string;
}

/** [Chinese, pinyin] */
type Name = readonly [string, string];

const firsts = names(
  '青 qing 临 lin 安 an 永 yong 新 xin 南 nan 北 bei 云 yun 龙 long 石 shi',
  '白 bai 和 he 丰 feng 宁 ning 泰 tai 景 jing 嘉 jia 竹 zhu 松 song 溪 xi',
);

const seconds = names(
  '禾 he 屏 ping 川 chuan 泉 quan 浦 pu 岭 ling 原 yuan 渚 zhu 桥 qiao 湾 wan',
  '垣 huan 堰 yan 岚 lan 沙 sha 畈 fan',
);

const prefectures = '甲乙丙丁戊己庚辛壬癸';

export const countyCount = firsts.length * seconds.length;

/** The county of that position, from 0; the same whatever the seed. */
export function countyAt(position: number): County {
  const place = position % firsts.length;
  const first = firsts[place];
  // Shifted by one in each round, so that no pair comes twice.
  const second = seconds[(place + Math.floor(position / firsts.length)) % seconds.length];
  if (first === undefined || second === undefined || position >= countyCount) {
    throw new Error(`no county ${String(position)}`);
  }
  const prefecture = prefectures.charAt(Math.floor((position * prefectures.length) / countyCount));
  const name = `示例${first[0]}${second[0]}县`;
  return {
    id: `shili-${first[1]}${second[1]}`,
    name,
    path: ['示例省', `示例${prefecture}市`, name],
  };
}

const townshipNames = names(
  '柳林 liulin 石桥 shiqiao 双河 shuanghe 白塔 baita 三里 sanli 龙泉 longquan 马坊 mafang',
  '杨树湾 yangshuwan 大围 dawei 枣园 zaoyuan 黄土坡 huangtupo 鹤鸣 heming 铁炉 tielu',
  '小河口 xiaohekou 油坊 youfang 茶亭 chating 青云 qingyun 古渡 gudu 麻地 madi 槐荫 huaiyin',
  '九曲 jiuqu 望江 wangjiang 竹园 zhuyuan 凤台 fengtai 盐井 yanjing 桃花 taohua 清水 qingshui',
);

/** Towns are the most frequent. */
const townshipKinds = names('街道 jiedao 镇 zhen 镇 zhen 镇 zhen 乡 xiang 镇 zhen');

export function townshipsOf(county: County, count: number): readonly Township[] {
  return randomFor('townships', county.id)
    .shuffled(townshipNames)
    .slice(0, count)
    .map(([name, pinyin], position) => {
      const [kind, kindPinyin] = townshipKinds[position % townshipKinds.length] as Name;
      return { id: `${pinyin}-${kindPinyin}`, name: `${name}${kind}` };
    });
}

function names(...lines: readonly string[]): readonly Name[] {
  return [...lines.join(' ').matchAll(/(\S+) (\S+)/g)].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);
}
