/**
 * Content of three places in which reports follow from each other in every way: governments and their members, a body
 * that was merged into another, one that was renamed, one that is late, explained
 * figures, a correction, attachments, a form that is no longer in force.
 */
import { agenciesPerCounty } from '../../../src/core/sample/agency-plan.ts';
import { registered } from '../../support/content-folder.ts';
import { reportText } from '../../support/report-text.ts';
import { generateSample } from '../../../src/core/sample/generate-sample.ts';

/** Text by path below the content folder. */
export type Files = ReadonlyMap<string, string>;

/** All but the last are of one place; the last has a government of its own. */
export const bodies = {
  government: 'shili-qinghe-renmin-zhengfu',
  office: 'shili-qinghe-zhengfu-bangongshi',
  land: 'shili-qinghe-ziran-ziyuanju',
  street: 'shili-qinghe-qingyun-jiedao',
  housing: 'shili-qinghe-zhufang-chengxiang-jiansheju',
  elsewhere: 'shili-linping-ziran-ziyuanju',
} as const;

export function reportPath(agency: string, year: number): string {
  return `reports/${agency}/${String(year)}.md`;
}

export function explain(
  text: string,
  rule: string,
  reason = '有1件并案办理，见第六部分。',
): string {
  if (text.includes(`规则: ${rule}\n`)) return text;
  const line = `  - 规则: ${rule}\n    理由: ${reason}\n`;
  return /^说明:$/m.test(text)
    ? text.replace(/^说明:\n/m, `说明:\n${line}`)
    : text.replace(/^主动公开:/m, `说明:\n${line}主动公开:`);
}

export function correct(text: string, date: string): string {
  const line = `  - 日期: ${date}\n    内容: 第六部分漏写一句，已补上。\n`;
  if (text.includes(`日期: ${date}\n`)) return text;
  return /^更正:$/m.test(text)
    ? text.replace(/^更正:\n/m, `更正:\n${line}`)
    : text.replace(/^(说明|主动公开):/m, `更正:\n${line}$1:`);
}

/** On the form of then, and on the one in force. */
function ofThirdPlace(): [string, string][] {
  const ofYear = (year: number, edition: '2019' | '2021') =>
    reportText({
      ...{ year, edition, title: `示例县水利局${String(year)}年政府信息公开工作年度报告` },
      publishedOn: `${String(year + 1)}-01-22`,
      period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    });
  return [
    ['agencies/shili-shuiliju.yaml', registered],
    [reportPath('shili-shuiliju', 2020), ofYear(2020, '2019')],
    [reportPath('shili-shuiliju', 2021), ofYear(2021, '2021')],
  ];
}

/** Before the correction that `variedContent` has; what git had then. */
export function variedContentBefore(): Files {
  const { office, land, housing, street, elsewhere } = bodies;
  const files = new Map([...smallSample(), ...ofThirdPlace()]);
  const edit = (path: string, change: (text: string) => string) => {
    files.set(path, change(files.get(path) ?? ''));
  };
  edit(`agencies/${housing}.yaml`, (text) => `${text}终止年度: 2023\n承继: ${land}\n`);
  files.delete(reportPath(housing, 2024));
  edit(reportPath(land, 2024), (text) => explain(text, 'carry-forward-continuity'));
  // Since when it owes reports follows from those that there are.
  edit(`agencies/${elsewhere}.yaml`, (text) => text.replace(/^起始年度: .*\n/m, ''));
  edit(`agencies/${office}.yaml`, (text) => `${text}曾用名: [示例青禾县政府办]\n`);
  edit(reportPath(office, 2022), (text) =>
    text
      .replace(/^机关: .*$/m, '机关: 示例青禾县政府办')
      .replace(/^标题: .*$/m, '标题: 示例青禾县政府办2022年政府信息公开工作年度报告'),
  );
  edit(reportPath(street, 2023), (text) =>
    explain(text.replace(/^发布日期: .*$/m, '发布日期: 2024-02-20'), 'published-by-deadline'),
  );
  edit(
    reportPath(land, 2023),
    (text) => `${text}\n见[附表](2023/fubiao.csv)和![图](2023/tu.png)。\n`,
  );
  files.set(`reports/${land}/2023/fubiao.csv`, '新收,3\n');
  files.set(`reports/${land}/2023/tu.png`, 'not really a picture');
  return files;
}

export function variedContent(): Files {
  const path = reportPath(bodies.office, 2023);
  const before = variedContentBefore();
  return new Map([...before, [path, correct(before.get(path) ?? '', '2024-03-05')]]);
}

/** Five bodies of one place and three of the next, three years each. */
function smallSample(): [string, string][] {
  const files = [...generateSample({ agencies: agenciesPerCounty + 3, years: 3, seed: '1' })];
  const ids = files.flatMap(({ path }) => /^agencies\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const kept = new Set([...ids.slice(0, 5), ...ids.slice(agenciesPerCounty)]);
  return files
    .filter(({ path }) => kept.has(/\/([^/.]+)/.exec(path)?.[1] ?? '') || path === 'site.yaml')
    .map(({ path, text }) => [path, text]);
}
