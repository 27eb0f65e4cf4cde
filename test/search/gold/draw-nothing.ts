/** Words that no report of the sample has anything of. */
import type { Draw } from './draw.ts';
import { pickOne } from './pick-one.ts';

export const drawNothing: Draw = (_, random) => ({
  typed: `${pickOne(openings, random)}${pickOne(subjects, random)}${pickOne(endings, random)}`,
  expect: { nothing: true },
});

const openings = ['', '', '火星', '月球', '恐龙', '咖啡馆', '钢琴'];
const subjects = [
  '量子纠缠',
  '魑魅魍魉',
  '饕餮',
  '鹦鹉螺',
  '蝴蝶兰',
  '巧克力',
  '鲸鱼',
  '乒乓球',
  'zxqjv',
];
const endings = ['', '', '邮票', '泡沫', '瑜伽', '  '];
