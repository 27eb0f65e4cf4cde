import { doings } from './context.ts';

/** Where an own part that begins here may end: behind what bodies' names end with, the farthest first. */
export function endsFrom(text: string, start: number): number[] {
  const rest = /^[\p{Script=Han}（）()·、]{2,26}/u.exec(text.slice(start))?.[0] ?? '';
  const ends: number[] = [];
  for (const match of rest.matchAll(ending)) {
    const end = start + match.index + match[0].length;
    if (end - start > 1) ends.push(end);
  }
  return ends.reverse();
}

/** Not 局长, 办理, 委托, 政府信息: there it ends a longer word. */
const ending = new RegExp(
  `局(?![长面部势限])|委员会|委(?![托派任员])|办公[室厅]|办(?![理事公法案结件学])|政府(?!${doings})|` +
    '[镇厅馆校院站队社](?!长)|乡(?![村镇])|街道|办事处|中心|公司|管委会|联(?![系合网动])|所(?![有以在属需])|处(?![理罚分置长])|会(?![议计])',
  'gu',
);
