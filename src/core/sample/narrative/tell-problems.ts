/** Section five. What a year names as its problems, the next year reports on. */
import { fill, type Values } from '../fill.ts';
import { randomFor } from '../random.ts';
import { firstYear } from '../simulate-agency.ts';
import { problems, type Problem } from './problems.ts';
import { chooseForYear, type Story } from './story.ts';
import { dutyValues } from './values.ts';

export function tellProblems(story: Story): string {
  const { year } = story.record;
  const present = told(story, year);
  const past = told(story, year - 1);
  return fill(chooseForYear(story, 'problems', layouts), {
    year,
    ...numbered('', present),
    ...numbered('past', past),
  });
}

const layouts = [
  '上年报告中提到的“{pastName1}”“{pastName2}”两个问题，改进情况如下：{pastDone1}；{pastDone2}。\n\n对照群众的期待，还有不足：\n\n1. {Description1}。下一步，{Plan1}。\n2. {Description2}。下一步，{Plan2}。',
  '### （一）存在的主要问题\n\n一是{Description1}。二是{Description2}。\n\n### （二）改进情况\n\n针对上年的“{pastName1}”，{pastDone1}；针对“{pastName2}”，{pastDone2}。{year}年发现的两个问题也已有打算：{Plan1}；{Plan2}。',
  '**{Name1}。**{Description1}。对此，我们准备{Plan1}。\n\n**{Name2}。**{Description2}。改进的办法是{Plan2}。\n\n上一年列出的问题中，“{pastName1}”已有进展：{pastDone1}。“{pastName2}”的整改也告一段落：{pastDone2}。',
  '先说上年问题的改进：\n\n- {pastName1}：{pastDone1}；\n- {pastName2}：{pastDone2}。\n\n再说{year}年的问题：{Description1}；{Description2}。我们将{Plan1}，并{Plan2}。',
  '检查下来，{year}年的主要问题有两个。其一，{Description1}；其二，{Description2}。\n\n改进安排：对前者，{Plan1}；对后者，{Plan2}。\n\n回头看上一年度，“{pastName1}”一项，{pastDone1}；“{pastName2}”一项，{pastDone2}。',
  '### （一）上年问题的整改\n\n1. {pastName1}。{pastDone1}。\n2. {pastName2}。{pastDone2}。\n\n### （二）本年存在的问题\n\n主要是“{Name1}”和“{Name2}”。前一个问题表现为：{Description1}。后一个问题表现为：{Description2}。\n\n### （三）下一步工作\n\n{Plan1}；{Plan2}。',
  '不足之处在于：{Description1}；此外，{Description2}。\n\n为此打算{Plan1}，同时{Plan2}。\n\n上年承诺的事项已经办理：{pastDone1}（对应“{pastName1}”）；{pastDone2}（对应“{pastName2}”）。',
];

const problemsPerYear = 2;

/** The problems of a year, in the words of that year. */
function told({ seed, agency }: Story, year: number): readonly Problem[] {
  const order = randomFor(seed, agency.id, 'problems').shuffled(problems);
  // The first year reports on the year before it, whose place is counted from the end.
  const start = (year - firstYear + order.length) * problemsPerYear;
  const duties = dutyValues(seed, agency, year);
  return Array.from({ length: problemsPerYear }, (_, place) => {
    const problem = order[(start + place) % order.length];
    if (problem === undefined) throw new Error('no problem');
    return {
      name: problem.name,
      description: fill(problem.description, duties),
      plan: fill(problem.plan, duties),
      done: fill(problem.done, duties),
    };
  });
}

/** E.g. `pastDone1`, `Plan2`. */
function numbered(prefix: string, list: readonly Problem[]): Values {
  return Object.fromEntries(
    list.flatMap((problem, position) =>
      Object.entries(problem).map(([name, text]: [string, string]) => [
        `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}${String(position + 1)}`,
        text,
      ]),
    ),
  );
}
